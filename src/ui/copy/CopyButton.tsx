import { useEffect, useId, useRef, useState } from 'react'
import styles from './CopyButton.module.css'

interface Props {
  name: string
  /** The text to copy, made when the button is pressed. */
  text: () => string
  /** What is shown as copied, where it reads better than the text itself. */
  shown?: () => string
  className?: string | undefined
  disabled?: boolean
}

type Outcome = { copied: true; shown?: string } | { copied: false; text: string }

const NOTICE_MS = 2500

/** Copies a text and says so; where the browser refuses, it offers the text to copy by hand. */
export function CopyButton({ name, text, shown, className, disabled = false }: Props) {
  const [outcome, setOutcome] = useState<Outcome>()
  const field = useRef<HTMLTextAreaElement>(null)
  const label = useId()

  useEffect(() => {
    if (outcome === undefined) return
    if (!outcome.copied) {
      field.current?.select()
      keepInWindow(field.current?.parentElement)
      return
    }
    const timer = setTimeout(() => setOutcome(undefined), NOTICE_MS)
    return () => clearTimeout(timer)
  }, [outcome])

  const copy = async () => {
    const words = text()
    try {
      await navigator.clipboard.writeText(words)
      setOutcome({ copied: true, ...(shown === undefined ? {} : { shown: shown() }) })
    } catch {
      setOutcome({ copied: false, text: words })
    }
  }

  return (
    <span className={styles.copy}>
      <button type="button" className={className} disabled={disabled} onClick={() => void copy()}>
        {name}
      </button>
      <span role="status" className={styles.notice}>
        {outcome?.copied === true && <span>已复制</span>}
        {outcome?.copied === true && outcome.shown !== undefined && (
          <span className={styles.shown}>{outcome.shown}</span>
        )}
      </span>
      {outcome?.copied === false && (
        <span className={styles.byHand}>
          <label htmlFor={label}>浏览器不许复制，请自行复制：</label>
          {/* A field of one line would take the line ends out of a quotation. */}
          <textarea
            id={label}
            ref={field}
            readOnly
            rows={outcome.text.trimEnd().split('\n').length}
            value={outcome.text}
            onFocus={(event) => event.target.select()}
            onBlur={() => setOutcome(undefined)}
          />
        </span>
      )}
    </span>
  )
}

/** Beside a button near the window's edge the field would stand half outside it. */
function keepInWindow(box: HTMLElement | null | undefined): void {
  if (box === null || box === undefined) return
  const over = box.getBoundingClientRect().right - document.documentElement.clientWidth
  if (over > 0) box.style.insetInlineStart = `${-over}px`
}
