import { createHash } from 'node:crypto'

/** The inline script and style of a page, each allowed by its own hash and nothing else. */
export interface InlineParts {
  script: string
  style: string
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
}

/** The Content-Security-Policy of the site as directives; the one source of header, meta and snippets. */
export function policy({ script, style }: InlineParts): Record<string, string> {
  return {
    'default-src': "'none'",
    'script-src': `'self' ${hash(script)}`,
    'style-src': `'self' ${hash(style)}`,
    'img-src': "'self' data: blob:",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'worker-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'require-trusted-types-for': "'script'",
    'trusted-types': "'none'",
  }
}

/** Directives that only a header can carry. */
const HEADER_ONLY = { 'frame-ancestors': "'none'" }

function print(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

/** The policy for a meta element, for hosts that set no headers. */
export function metaPolicy(parts: InlineParts): string {
  return print(policy(parts))
}

/** The policy for the response header. */
export function headerPolicy(parts: InlineParts): string {
  return print({ ...policy(parts), ...HEADER_ONLY })
}

/** The other security headers, the same for every response. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}
