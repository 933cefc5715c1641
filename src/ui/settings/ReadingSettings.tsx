import { useEffect, useRef, useState } from 'react'
import { pressedPart } from '../loading/late-part.tsx'
import styles from './ReadingSettings.module.css'

const SettingsPanel = pressedPart('阅读设置', async () => (await import('./SettingsPanel.tsx')).SettingsPanel)

/** The disclosure 阅读设置; its panel, and all it does once open, comes when it is first opened. */
export function ReadingSettings() {
  const details = useRef<HTMLDetailsElement>(null)
  const [opened, setOpened] = useState(false)

  useEffect(() => {
    // Opened on the prerendered page, before the app was there.
    if (details.current?.open === true) setOpened(true)
  }, [])

  return (
    <details
      ref={details}
      className={styles.settings}
      data-needs-script
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary className={styles.summary}>阅读设置</summary>
      {opened && <SettingsPanel details={details} />}
    </details>
  )
}
