import { useEffect, useRef } from 'react'
import styles from './HelpDialog.module.css'

const KEYS: readonly (readonly [string, string])[] = [
  ['← →', '在事件或条数上：按时间到前一条、后一条；在日期上：到前一天、后一天'],
  ['↑ ↓', '到上一栏、下一栏里时间最近的一条'],
  ['Home  End', '到第一条、最后一条'],
  ['Enter', '打开文章，到写明日期的原话；在条数上：只看那几天'],
  ['Esc', '关闭说明；再按回到整段'],
  ['+  −', '放大、缩小'],
  ['Shift + ← →', '在日期上：选连续几天'],
  ['?', '打开这份说明'],
]

/** How to use the timeline: keys, mouse and touch. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (element === null || element.open) return
    element.showModal()
    // It begins at its title: 关闭, which would be given the focus, stands at the end.
    element.focus()
    element.scrollTop = 0
  }, [])
  return (
    <dialog
      className={styles.dialog}
      ref={dialog}
      tabIndex={-1}
      aria-labelledby="timeline-help"
      onClose={onClose}
    >
      <h2 className={styles.title} id="timeline-help">
        时间线的用法
      </h2>
      <dl className={styles.keys}>
        {KEYS.map(([key, meaning]) => (
          <div key={key} className={styles.row}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>点日期选一天，拖过或按住 Shift 再点选连续几天；再点一次取消。</p>
      <p>按住 Ctrl 滚动滚轮或双指张合可放大，放大后拖动可移动，双击空白处回到整段。点部门名收起一栏。</p>
      <p>不用 Ctrl 的单键（+、−、? 等）可以在“阅读设置”里关掉。</p>
      <form method="dialog">
        <button type="submit" className={styles.close}>
          关闭
        </button>
      </form>
    </dialog>
  )
}
