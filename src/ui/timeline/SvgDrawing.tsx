import { createElement, type ReactNode } from 'react'
import type { SvgNode } from '../../reader/timeline/svg.ts'
import styles from './marks.module.css'

const NAMES: Readonly<Record<string, string>> = {
  class: 'className',
  'font-size': 'fontSize',
  'text-anchor': 'textAnchor',
}
const CLASSES: Readonly<Record<string, string | undefined>> = {
  ...styles,
  'fade-full': styles.fadeFull,
  'fade-none': styles.fadeNone,
}

function classNames(names: string): string {
  return names
    .split(' ')
    .flatMap((name) => CLASSES[name] ?? [])
    .join(' ')
}

/** A drawing's node as a React element, its classes those of the style sheet. */
export function renderSvg(drawing: SvgNode, key?: string, more: Record<string, unknown> = {}): ReactNode {
  const props: Record<string, unknown> = { ...more, ...(key === undefined ? {} : { key }) }
  for (const [name, value] of Object.entries(drawing.attributes)) {
    props[NAMES[name] ?? name] = name === 'class' ? classNames(String(value)) : value
  }
  const children =
    drawing.text === undefined ? drawing.children.map((child) => renderSvg(child)) : [drawing.text]
  return createElement(drawing.tag, props, ...children)
}
