import { HASHED_FOLDER, IMMUTABLE, REVALIDATED, securityHeaders } from './headers.ts'
import type { InlineParts } from './security.ts'

/** An nginx configuration to include in the `server` block that holds the site below `base`. */
export function nginxSnippet(base: string, pages: readonly InlineParts[]): string {
  const headers = Object.entries({ ...securityHeaders(pages), 'Cache-Control': '$edition_caching' })
  return `# Include in the server block of the site; its root holds the built files below ${base}
index index.html;
charset utf-8;
gzip_static on;
# With the module ngx_brotli:
# brotli_static on;

set $edition_caching "${REVALIDATED}";
${headers.map(([name, value]) => `add_header ${name} "${value}" always;`).join('\n')}

location ${base} {
  error_page 404 ${base}404.html;
}
location ^~ ${base}${HASHED_FOLDER}/ {
  set $edition_caching "${IMMUTABLE}";
  error_page 404 ${base}404.html;
}
location = ${base}_headers {
  return 404;
}
`
}
