import type { Emphasis } from '../../reader/timeline/drawing.ts'
import { barHeight } from '../../reader/timeline/drawing.ts'
import type { Extent } from '../../reader/timeline/extent.ts'
import type { PlannedMark } from '../../reader/timeline/plan.ts'
import styles from './marks.module.css'

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
  /** Puts body and label in place; `origin` is where the link's own left edge stands, in rem. */
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
  const [hit, body, label] = [0, 1, 2].map(() => link.appendChild(document.createElement('span')))
  link.draggable = false
  if (hit === undefined || body === undefined || label === undefined) throw new Error('unreachable')
  hit.className = styles.hit ?? ''
  label.className = styles.label ?? ''
  return {
    link,
    describe({ item, href, name, dim, own }, stop) {
      const { shape, certainty } = item.mark
      const classes = ['mark', 'live', shape, certainty, dim ? 'dim' : '', own ? 'own' : '']
      const className = classes.flatMap((c) => styles[c] ?? []).join(' ')
      const away = link.classList.contains(styles.away ?? '')
      if (link.dataset.classes !== className) {
        link.className = className
        link.dataset.classes = className
        link.classList.toggle(styles.away ?? '', away)
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
      const put = (element: HTMLElement, run: { left: number; right: number }) => {
        setStyle(element, 'left', rem(run.left - origin))
        setStyle(element, 'width', rem(run.right - run.left))
      }
      put(hit, extent)
      put(body, extent.body)
      label.hidden = extent.label === undefined
      if (extent.label !== undefined) put(label, extent.label)
      const fromRight =
        extent.side === 'left' || (extent.side === 'inside' && link.classList.contains(styles.end ?? ''))
      label.classList.toggle(styles.fromRight ?? '', fromRight)
    },
  }
}
