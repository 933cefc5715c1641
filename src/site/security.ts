import { createHash } from 'node:crypto'
import { SEARCH_POLICY } from '../ui/library/search-worker-policy.ts'
import { WORKER_POLICY } from '../ui/offline/worker-address.ts'

/** The inline scripts and styles of a page, each allowed by its own hash and nothing else. */
export interface InlineParts {
  scripts: readonly string[]
  styles: readonly string[]
}

function hashes(texts: readonly string[]): string {
  return [...new Set(texts)]
    .map((text) => ` 'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`)
    .join('')
}

/**
 * The Content-Security-Policy for some pages as directives; the one source of header, meta and snippets.
 * Each of the two Trusted Types policies admits the address of one worker and nothing else.
 */
export function policy(pages: readonly InlineParts[]): Record<string, string> {
  return {
    'default-src': "'none'",
    'script-src': `'self'${hashes(pages.flatMap((page) => page.scripts))}`,
    'style-src': `'self'${hashes(pages.flatMap((page) => page.styles))}`,
    'img-src': "'self' data: blob:",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'worker-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'require-trusted-types-for': "'script'",
    'trusted-types': `${WORKER_POLICY} ${SEARCH_POLICY}`,
  }
}

/** Directives that only a header can carry. */
const HEADER_ONLY = { 'frame-ancestors': "'none'" }

function print(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

/** The policy of one page for its meta element, for hosts that set no headers. */
export function metaPolicy(parts: InlineParts): string {
  return print(policy([parts]))
}

/** The policy for the response header: one for all pages, as hosts join the headers of rules that overlap. */
export function headerPolicy(pages: readonly InlineParts[]): string {
  return print({ ...policy(pages), ...HEADER_ONLY })
}

/**
 * The other security headers, the same for every response; the edition is anyone's to take. No
 * Cross-Origin-Opener-Policy: it guards secrets, of which there are none, and makes a browser change its
 * process before it shows the text.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=31536000',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}
