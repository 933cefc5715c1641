import { type ReactNode, useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import styles from './Dock.module.css'

const measured = new WeakSet<Element>()

/** Tells the styles how much of the window's foot the bars take, so that nothing stays behind them. */
function keepRoomFor(dock: HTMLElement) {
  if (measured.has(dock)) return
  measured.add(dock)
  new ResizeObserver(() => {
    document.documentElement.style.setProperty('--dock-height', `${dock.offsetHeight}px`)
  }).observe(dock)
}

/** Puts what it holds into the one stack of bars at the foot of the window; a later one stands above. */
export function InDock({ children }: { children: ReactNode }) {
  const [dock, setDock] = useState<HTMLElement>()
  useLayoutEffect(() => {
    const found = document.querySelector<HTMLElement>('[data-dock]')
    if (found === null) return
    keepRoomFor(found)
    setDock(found)
  }, [])
  return dock === undefined ? null : createPortal(children, dock)
}

/** A bar of the stack. */
export function DockBar({ children }: { children: ReactNode }) {
  return <div className={styles.bar}>{children}</div>
}

/** A bar at the foot of the window, for what goes along while one reads. */
export function Dock({ children, closable = false }: { children: ReactNode; closable?: boolean }) {
  const [closed, setClosed] = useState(false)
  if (closed) return null
  return (
    <InDock>
      <DockBar>
        {children}
        {closable && (
          <button
            type="button"
            className={styles.close}
            aria-label="关闭提示"
            onClick={() => setClosed(true)}
          >
            ×
          </button>
        )}
      </DockBar>
    </InDock>
  )
}
