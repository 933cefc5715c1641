import { useState } from 'react'
import { chosenDays } from '../../reader/address.ts'
import { keyOfEvent } from '../../reader/event-key.ts'
import { readableAddress } from '../../reader/readable-address.ts'
import { pictureOf } from '../../reader/timeline/picture.ts'
import type { Plan } from '../../reader/timeline/plan.ts'
import { printSvg } from '../../reader/timeline/svg.ts'
import { windowStretch } from '../../reader/timeline/window.ts'
import { CopyButton } from '../copy/CopyButton.tsx'
import type { MarkLink } from './live-mark.ts'
import { emphasisOf } from './mark-links.ts'
import type { TimelineProps } from './props.ts'
import styles from './SavePanel.module.css'
import { rasterise, saveFile } from './save-file.ts'

interface SavePanelProps extends Pick<TimelineProps, 'edition' | 'state' | 'article' | 'matching'> {
  plan: Plan
  links: readonly MarkLink[]
  onClose: () => void
}

/** Saves the timeline as it is shown, as a picture, or copies its address. */
export function SavePanel(props: SavePanelProps) {
  const { edition, state, matching, plan, links, onClose } = props
  const [said, setSaid] = useState('')
  const picture = () => {
    const byEvent = new Map(links.map((link) => [keyOfEvent(link.item.mark.event), link]))
    const absolute = (href: string) => new URL(href, window.location.href).href
    const drawing = pictureOf({
      edition,
      plan,
      window: windowStretch(state.window, edition.span),
      chosen: chosenDays(state, edition.span),
      address: readableAddress(window.location.href),
      hrefOf: (event) => absolute(byEvent.get(event)?.href ?? ''),
      nameOf: (event) => byEvent.get(event)?.name ?? '',
      emphasisOf: emphasisOf(props),
      filtered: matching !== undefined,
    })
    const { width, height } = drawing.attributes
    return { svg: printSvg(drawing), width: Number(width), height: Number(height) }
  }
  const attempt = async (task: () => Promise<string>) => {
    try {
      setSaid(await task())
    } catch {
      setSaid('未能保存')
    }
  }
  const name = `${edition.title}-时间线`
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of buttons
    <div className={styles.panel} role="group" aria-label="保存图片" data-heir="saving">
      <button
        type="button"
        onClick={() =>
          attempt(async () => {
            saveFile(new Blob([picture().svg], { type: 'image/svg+xml' }), `${name}.svg`)
            return '已存为 SVG'
          })
        }
      >
        存为 SVG
      </button>
      <button
        type="button"
        onClick={() =>
          attempt(async () => {
            saveFile(await rasterise(picture()), `${name}.png`)
            return '已存为 PNG'
          })
        }
      >
        存为 PNG
      </button>
      <CopyButton name="复制时间线链接" text={() => window.location.href} />
      <button type="button" onClick={onClose}>
        收起
      </button>
      <span className={styles.said} aria-live="polite">
        {said}
      </span>
    </div>
  )
}
