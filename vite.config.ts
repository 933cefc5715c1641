import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compileFolder } from './src/compiler/compile-folder.ts'
import { editionPlugin } from './src/compiler/vite-plugin.ts'
import { shippedPlugin } from './src/site/app/shipped-plugin.ts'
import { BROWSERS } from './src/site/browsers.ts'
import { routerScrollPlugin } from './src/site/router-scroll-plugin.ts'
import { searchAidsPlugin } from './src/site/search-aids-plugin.ts'
import { siteAddress } from './src/site/site-address.ts'
import { visTimelinePlugin } from './src/site/vis-timeline-plugin.ts'

const { base } = siteAddress(process.env.SITE_URL)
/** Another folder than the edition's own is for tests and benchmarks. */
const content = process.env.SITE_CONTENT ?? 'src/content'

export default defineConfig(({ isSsrBuild }) => ({
  base,
  resolve: {
    // React has had what the shim adds since 18, and every page would carry it.
    alias: { 'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector' },
  },
  plugins: [
    editionPlugin({ content }),
    searchAidsPlugin({
      content,
      compile: async (folder) => (await compileFolder(folder, content)).edition?.archive,
    }),
    visTimelinePlugin(),
    routerScrollPlugin(),
    react(),
    shippedPlugin(),
  ],
  build: {
    manifest: isSsrBuild !== true,
    target: BROWSERS,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      input: 'src/entry-client.tsx',
      // A few whole files instead of many small ones: each request costs a round trip.
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'core',
              test: new RegExp(
                [
                  'node_modules/(?:react|react-dom|scheduler|@tanstack|use-sync-external-store)/',
                  'src/(?:router|entry-client)\\.tsx$',
                  'src/ui/(?:frame|address|loading)/|src/ui/library/(?!search-engine|list)|src/ui/[^/]+$|src/ui/filter/Chips\\.',
                  'src/edition/(?:day|inline-text)\\.ts$',
                  'src/reader/(?:address|catalogue|conditions|date-words|phrases|presentation|punctuation|remark-numbers|selection|summary)\\.ts$',
                ].join('|'),
              ),
            },
            {
              // Each file that a late part needs is named in the app's first one.
              name: 'shared',
              test: new RegExp(
                [
                  'src/edition/(?:day-run|day-instant|weekday)\\.ts$',
                  'src/reader/(?:article-name|cleared|escape-markup|hits|issues|remark-words|search/fold|timeline/(?:calendar-units|choosing)|unread-among|weekday-words)\\.ts$',
                  'src/exports/(?:formats|provenance)\\.ts$',
                  'src/ui/(?:copy/selected-range|place/step-state|search/HitWords)\\.tsx?$',
                ].join('|'),
              ),
            },
            {
              // In one file, though the search of a large edition needs a part of it once more.
              name: 'search-engine',
              test: /src\/(?:reader\/search\/(?:aids|fields|fold|numbers|query|radicals|search)|ui\/library\/search-engine)\.ts$/,
            },
          ],
        },
      },
    },
  },
}))
