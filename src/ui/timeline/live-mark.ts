import type { Emphasis } from '../../reader/timeline/drawing.ts'
import { barHeight } from '../../reader/timeline/drawing.ts'
import type { Extent, Reach } from '../../reader/timeline/extent.ts'
import type { PlannedMark } from '../../reader/timeline/plan.ts'
import styles from './live-mark.module.css'
import looks from './marks.module.css'

/** What a mark's link says and leads to. */
export interface MarkLink extends Emphasis {
  item: PlannedMark
  href: string
  name: string
}

/** A mark's link element, made once and kept while the mark exists. */
export interface LiveMark {
  link: HTMLAnchorElement
  describe(mark: MarkLink, stop: boolean): void
  /** Puts the mark in place; `origin` is where the box that vis gives it stands, in rem from the frame's edge. */
  place(extent: Extent | undefined, origin: number): void
}

function setStyle(element: HTMLElement, name: string, value: string) {
  if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value)
}

function setAttribute(element: Element, name: string, value: string | undefined) {
  if (value === undefined) element.removeAttribute(name)
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

const rem = (value: number) => `${Math.round(value * 1e4) / 1e4}rem`

/** Makes the link of a mark. */
export function createLiveMark(): LiveMark {
  const link = document.createElement('a')
  const body = link.appendChild(document.createElement('span'))
  const label = link.appendChild(document.createElement('span'))
  let known = ''
  link.draggable = false
  label.className = `${looks.label} ${styles.label}`
  return {
    link,
    describe({ item, href, name, dim, own }, stop) {
      const { shape, certainty, soft } = item.mark
      const looksOf = [looks.mark, dim && looks.dim, own && looks.own]
      const className = [styles.live, styles[shape], styles[certainty], soft && styles.soft, ...looksOf]
        .filter(Boolean)
        .join(' ')
      if (className !== known) {
        const away = link.classList.contains(styles.away ?? '')
        link.className = className
        link.classList.toggle(styles.away ?? '', away)
        known = className
      }
      const form = shape === 'day' || shape === 'part' ? 'dot' : shape === 'span' ? 'bar' : 'fade'
      body.className = styles[form] ?? ''
      setAttribute(link, 'href', href)
      setAttribute(link, 'data-key', item.key)
      setAttribute(link, 'aria-label', name)
      setAttribute(link, 'aria-current', own ? 'true' : undefined)
      setAttribute(link, 'tabindex', stop ? '0' : '-1')
      if (label.textContent !== item.mark.label) label.textContent = item.mark.label
      setStyle(link, 'top', rem(item.top))
      setStyle(link, 'height', rem(item.height))
      setStyle(body, 'height', form === 'dot' ? '' : rem(barHeight(item.height)))
    },
    place(extent, origin) {
      link.classList.toggle(styles.away ?? '', extent === undefined)
      if (extent === undefined) return
      const put = (element: HTMLElement, reach: Reach, from: number) => {
        setStyle(element, 'left', rem(reach.left - from))
        setStyle(element, 'width', rem(reach.right - reach.left))
      }
      put(link, extent, origin)
      put(body, extent.body, extent.left)
      label.hidden = extent.label === undefined
      if (extent.label !== undefined) put(label, extent.label, extent.left)
      const fromRight =
        extent.side === 'left' || (extent.side === 'inside' && link.classList.contains(styles.end ?? ''))
      label.classList.toggle(styles.fromRight ?? '', fromRight)
    },
  }
}
