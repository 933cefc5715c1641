import { execFileSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import type { Edition } from '../../src/edition/edition.ts'
import type { Article, Block } from '../../src/edition/schema.ts'
import { escapeText } from '../../src/reader/escape-markup.ts'
import { presentedText } from '../../src/reader/presentation.ts'

/** Pinned, so that its numbers mean the same next year. */
const VITEPRESS = 'vitepress@1.6.4'
const APP = fileURLToPath(new URL('./app', import.meta.url))
const STYLE =
  'body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.8 "Songti SC","Noto Serif CJK SC",serif}'

async function write(folder: string, file: string, body: string): Promise<void> {
  const target = path.join(folder, file)
  await mkdir(path.dirname(target), { recursive: true })
  await writeFile(target, body)
}

function headline(article: Article): string {
  return article.blocks
    .filter((block) => block.type === 'headline')
    .map(presentedText)
    .join('')
}

/** The page of an article as one would write it by hand. */
export function bareHtml(edition: Edition, article: Article): string {
  const element = (block: Block) => {
    const name = block.type === 'headline' ? 'h1' : block.type === 'heading' ? 'h2' : 'p'
    return `<${name}>${escapeText(presentedText(block))}</${name}>`
  }
  const title = escapeText(`${headline(article)} · ${edition.title}`)
  return `<!doctype html>
<html lang="${edition.language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
<body>
${article.blocks.map(element).join('\n')}
</body>
</html>
`
}

/** An article as Markdown. */
export function markdown(article: Article): string {
  const line = (block: Block) => {
    const words = presentedText(block).replace(/[<>{}*_`#|\\]/g, '\\$&')
    return block.type === 'headline' ? `# ${words}` : block.type === 'heading' ? `## ${words}` : words
  }
  return `${article.blocks.map(line).join('\n\n')}\n`
}

/** Builds the unoptimised app: everything in one bundle, the edition imported, drawn by the browser alone. */
export async function buildApp(edition: string, out: string, base: string, articles: readonly string[]) {
  await build({
    configFile: false,
    root: APP,
    base,
    logLevel: 'warn',
    plugins: [
      {
        name: 'edition',
        resolveId: (id) => (id === 'virtual:edition' ? `\0${id}` : undefined),
        load: (id) => (id === '\0virtual:edition' ? `export default ${edition}` : undefined),
      },
      react(),
    ],
    build: { outDir: out, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  })
  const page = await readFile(path.join(out, 'index.html'), 'utf8')
  for (const id of articles) await write(out, `articles/${id}/index.html`, page)
}

/**
 * Installs VitePress in a folder of its own with the edition's articles; what Node is to run there to build them. A
 * sidebar lists all articles on every page: with 10,000 that is 4 MB a page, which nobody would publish.
 */
export async function writeVitePress(
  edition: Edition,
  work: string,
  { out, base, sidebar }: { out: string; base: string; sidebar: boolean },
): Promise<string[]> {
  const links = edition.articles.map((article) => ({
    text: headline(article),
    link: `/articles/${article.id}`,
  }))
  const config = {
    base,
    lang: edition.language,
    title: edition.title,
    outDir: out,
    head: [['link', { rel: 'icon', href: 'data:,' }]],
    themeConfig: sidebar ? { sidebar: links } : {},
  }
  await write(work, 'package.json', JSON.stringify({ private: true, type: 'module' }))
  await write(work, 'docs/.vitepress/config.mjs', `export default ${JSON.stringify(config)}\n`)
  await write(work, 'docs/index.md', `# ${edition.title}\n`)
  for (const article of edition.articles)
    await write(work, `docs/articles/${article.id}.md`, markdown(article))
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', VITEPRESS], {
    cwd: work,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  return ['node_modules/vitepress/bin/vitepress.js', 'build', 'docs']
}

/** Builds the edition's articles with VitePress. */
export async function buildVitePress(edition: Edition, work: string, out: string, base: string) {
  const command = await writeVitePress(edition, work, { out, base, sidebar: true })
  execFileSync(process.execPath, command, { cwd: work, stdio: ['ignore', 'ignore', 'pipe'] })
}

/** Builds our own site for a base path. */
export async function buildSite(root: string, out: string, url: string) {
  execFileSync(process.execPath, ['--import', 'tsx', 'src/build.ts'], {
    cwd: root,
    env: { ...process.env, SITE_URL: url, SITE_OUT: out },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

/** Writes the page by hand of an article. */
export async function writeBare(edition: Edition, article: Article, out: string) {
  await write(out, 'index.html', bareHtml(edition, article))
}
