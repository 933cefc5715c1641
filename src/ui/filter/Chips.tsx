import { useHydrated } from '@tanstack/react-router'
import { chosenDays } from '../../reader/address.ts'
import { conditionsOf } from '../../reader/conditions.ts'
import { useChangeState, useReaderState } from '../address/reader-state.tsx'
import { Retry } from '../loading/Retry.tsx'
import { reloadIfReachable } from '../loading/reload.ts'
import styles from './Chips.module.css'

/** How many articles show, and a chip for each condition that takes it off. */
export function Chips() {
  const { catalogue, state, selection, searchCode, there, missing, unseen } = useReaderState()
  const change = useChangeState()
  const days = chosenDays(state, catalogue.edition.span)
  const all = catalogue.entries.length
  return (
    <div className={styles.bar} data-heir="count">
      <p role="status" tabIndex={-1} data-takes-focus="count">
        {catalogue.complete ? `显示 ${selection.entries.length} 篇，共 ${all} 篇` : `本份 ${all} 篇`}
        {days !== undefined && selection.undated > 0 && `（${selection.undated} 篇未注明日期）`}
        {selection.wordless && '（没有可搜索的字）'}
        {selection.unsearched && searchCode.failed && '（搜索未能载入）'}
        {selection.unsearched && searchCode.late && '（搜索正在载入）'}
        {state.query !== undefined && there < all && `（已搜 ${there} 篇）`}
      </p>
      {missing && (
        <p>
          {unseen ?? '有文章未能载入'}。
          <Retry onRetry={missing} />
        </p>
      )}
      {selection.unsearched && searchCode.failed && <Retry onRetry={() => void reloadIfReachable()} />}
      <ul className={styles.chips} aria-label="筛选条件" data-needs-script>
        {conditionsOf(catalogue, state).map(({ key, name, off }) => (
          <Chip key={key} name={name} onRemove={() => change(off)} />
        ))}
      </ul>
    </div>
  )
}

function Chip({ name, onRemove }: { name: string; onRemove: () => void }) {
  const waiting = !useHydrated()
  return (
    <li>
      <button type="button" className={styles.chip} disabled={waiting} onClick={onRemove}>
        <span className="unseen">移除 </span>
        <span className={styles.name}>{name}</span>
        <span aria-hidden="true">×</span>
      </button>
    </li>
  )
}
