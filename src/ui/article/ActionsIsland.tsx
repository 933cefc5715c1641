import { island } from '../loading/Island.tsx'
import { Retry } from '../loading/Retry.tsx'

/** What one can do with an article; the buttons stand as prerendered until their code is there. */
export const ActionsIsland = island(
  'actions',
  async () => (await import('./ArticleActions.tsx')).ArticleActions,
  {
    failed: (retry) => (
      <p>
        工具未能载入。
        <Retry onRetry={retry} />
      </p>
    ),
  },
)
