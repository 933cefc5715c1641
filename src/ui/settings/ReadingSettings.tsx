import { useEffect, useRef, useState } from 'react'
import { latePart } from '../lost/late-part.tsx'
import styles from './ReadingSettings.module.css'

const SettingsPanel = latePart('阅读设置', async () => (await import('./SettingsPanel.tsx')).SettingsPanel)

/** The disclosure 阅读设置; its panel comes when it is first opened. */
export function ReadingSettings() {
  const details = useRef<HTMLDetailsElement>(null)
  const [opened, setOpened] = useState(false)

  useEffect(() => {
    const close = () => details.current?.removeAttribute('open')
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && details.current?.contains(event.target) === false) close()
    }
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || details.current?.open !== true) return
      close()
      details.current.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', outside)
    document.addEventListener('keydown', onEscape)
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('keydown', onEscape)
    }
  }, [])

  return (
    <details
      ref={details}
      className={styles.settings}
      data-needs-script
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary className={styles.summary}>阅读设置</summary>
      {opened && <SettingsPanel />}
    </details>
  )
}
