import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { compileFolder } from '../src/compiler/compile-folder.ts'
import { searchAidsPlugin } from '../src/site/search-aids-plugin.ts'

const content = 'src/content'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [
    searchAidsPlugin({ content, compile: async (folder) => (await compileFolder(folder, content)).edition }),
  ],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
