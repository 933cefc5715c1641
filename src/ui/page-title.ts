import { useEffect } from 'react'
import type { Department } from '../edition/schema.ts'
import { useCatalogue } from './library/library.tsx'

/** The title of a page: its own words, then the edition's; the edition's alone on the home page. */
export function pageTitle(edition: string, page?: string): string {
  return page === undefined ? edition : `${page}｜${edition}`
}

/** What the page of a department is called. */
export function departmentTitle({ short }: Department): string {
  return `${short}的报道`
}

/** What the page of all issues is called. */
export const ISSUES_TITLE = '各期'

/** Keeps the browser's title that of the page shown. */
export function usePageTitle(page?: string): void {
  const { edition } = useCatalogue()
  const title = pageTitle(edition.title, page)
  useEffect(() => {
    document.title = title
  }, [title])
}
