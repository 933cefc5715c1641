/**
 * The parts of a page whose code comes after it, and the module of each: app, prerenderer and build know an island
 * by its name here.
 */
export const ISLANDS = {
  timeline: 'src/ui/timeline/Timeline.tsx',
  margin: 'src/ui/article/Margin.tsx',
  actions: 'src/ui/article/ArticleActions.tsx',
  ledger: 'src/ui/about/Ledger.tsx',
  nearest: 'src/ui/not-found/NearestArticles.tsx',
} as const
export type IslandName = keyof typeof ISLANDS

/** What prerendered pages hold besides: room for what comes later, and what waits for data alone. */
export type PrerenderedName = IslandName | 'timeline-space' | 'software'
