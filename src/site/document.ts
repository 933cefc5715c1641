import { escapeAttribute, escapeText } from '../reader/escape-markup.ts'
import type { Assets } from './app/assets.ts'
import type { InlineScripts } from './inline/scripts.ts'
import { type Attributes, element } from './markup.ts'
import type { OwnWords, SitePage } from './page.ts'
import type { DataPart } from './page-data.ts'
import { metaPolicy } from './security.ts'
import type { SiteAddress } from './site-address.ts'

/** Holds for no medium: a stylesheet with it is fetched and waits until the script below the text says otherwise. */
const LATE_MEDIA = 'not all'

/**
 * A whole HTML document around a page's markup; `head` is what the page alone has there. Where its data is not
 * `complete`, the edition has more than the page knows of, and the document says so to the script before the paint.
 */
export function htmlDocument(
  own: OwnWords,
  site: SiteAddress,
  page: SitePage,
  assets: Assets,
  parts: {
    scripts: InlineScripts
    markup: string
    head: string
    data: readonly DataPart[]
    complete: boolean
  },
): string {
  const { base } = site
  const { beforePaint, afterText } = parts.scripts
  const [entry, ...others] = assets.scripts
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: metaPolicy({ scripts: [beforePaint, afterText], styles: [assets.style] }),
    }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    `<title>${escapeText(page.title)}</title>`,
    element('meta', { name: 'description', content: page.description }),
    page.canonical === undefined
      ? element('meta', { name: 'robots', content: 'noindex' })
      : element('link', { rel: 'canonical', href: site.url + page.canonical.slice(1) }),
    `<script>${beforePaint}</script>`,
    `<style>${assets.style}</style>`,
    element('link', { rel: 'icon', href: `${base}icon.svg`, type: 'image/svg+xml' }),
    parts.head,
  ].join('')
  const stylesheet = (file: string, more: Attributes) =>
    element('link', { rel: 'stylesheet', href: base + file, ...more })
  const late = assets.lateStyleFiles
  // At the end: what asks for more files must not keep the text waiting.
  const app = [
    `<script>${afterText}</script>`,
    ...late.map((file) => stylesheet(file, { media: LATE_MEDIA, fetchpriority: 'high' })),
    late.length > 0 ? `<noscript>${late.map((file) => stylesheet(file, {})).join('')}</noscript>` : '',
    ...assets.styleFiles.map((file) => stylesheet(file, { disabled: true })),
    ...others.map((file) => element('link', { rel: 'modulepreload', href: base + file })),
    ...parts.data.map(({ part, file, integrity, beyond, words }) =>
      element('link', {
        rel: 'preload',
        href: base + file,
        as: 'fetch',
        crossorigin: true,
        'data-part': part,
        'data-beyond': beyond && JSON.stringify(beyond),
        'data-words': words && JSON.stringify(words),
        // The attribute itself makes Chromium warn on every page: it checks only what is fetched.
        'data-integrity': integrity,
      }),
    ),
    ...(entry === undefined ? [] : [`<script type="module" src="${base}${entry}"></script>`]),
  ].join('')
  const partial = parts.complete ? '' : ' data-partial'
  return `<!doctype html><html lang="${escapeAttribute(own.language)}"${partial}><head>${head}</head><body><div id="root" data-prerendered="${escapeAttribute(page.path)}">${parts.markup}</div>${app}</body></html>\n`
}
