import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { compileFolder } from '../src/compiler/compile-folder.ts'
import { editionModulePlugin } from '../src/site/edition-module-plugin.ts'

const content = 'src/content'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [
    editionModulePlugin({
      content,
      compile: async (folder) => (await compileFolder(folder, content)).edition?.archive,
    }),
  ],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
