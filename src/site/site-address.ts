/** The site's absolute address with its base path, ending in `/`. */
export interface SiteAddress {
  url: string
  /** The path part of the address: `/` or `/name/`. */
  base: string
}

const DEFAULT_URL = 'https://shuozhou.example/'

/**
 * Where the site will stand, from the one setting `SITE_URL`; a project page is
 * `SITE_URL=https://name.example/project/`. Throws a TypeError that says what was expected.
 */
export function siteAddress(setting: string | undefined): SiteAddress {
  const text = setting ?? DEFAULT_URL
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new TypeError(
      `SITE_URL is "${text}"; expected an absolute address such as https://name.example/project/`,
    )
  }
  const { origin, pathname } = new URL(text)
  const base = pathname.endsWith('/') ? pathname : `${pathname}/`
  return { url: origin + base, base }
}
