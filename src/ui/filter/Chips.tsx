import { chosenDays } from '../../reader/address.ts'
import { daysBeside } from '../../reader/told-apart.ts'
import { useChangeState, useReaderState } from '../address/reader-state.tsx'
import { Retry } from '../loading/Retry.tsx'
import { reloadIfReachable } from '../loading/reload.ts'
import styles from './Chips.module.css'

/** How many articles show, and a chip for each condition that takes it off. */
export function Chips() {
  const { catalogue, state, selection, searchCode, texts } = useReaderState()
  const change = useChangeState()
  const days = chosenDays(state, catalogue.edition.span)
  return (
    <div className={styles.bar} data-heir="count">
      <p role="status" tabIndex={-1} data-takes-focus="count">
        {catalogue.complete
          ? `显示 ${selection.entries.length} 篇，共 ${catalogue.entries.length} 篇`
          : `本份 ${catalogue.entries.length} 篇`}
        {days !== undefined && selection.undated > 0 && `（${selection.undated} 篇未注明日期）`}
        {selection.wordless && '（没有可搜索的字）'}
        {selection.unsearched && searchCode.failed && '（搜索未能载入）'}
        {selection.unsearched && searchCode.late && '（搜索正在载入）'}
        {state.query !== undefined && texts.there < texts.all && `（已搜 ${texts.there} 篇）`}
      </p>
      {state.query !== undefined && texts.there < texts.all && !texts.coming && catalogue.complete && (
        <p>
          有文章未能载入。
          <Retry onRetry={texts.retry} />
        </p>
      )}
      {selection.unsearched && searchCode.failed && <Retry onRetry={() => void reloadIfReachable()} />}
      <ul className={styles.chips} aria-label="筛选条件" data-needs-script>
        {catalogue.edition.newspapers
          .filter(({ id }) => state.newspapers?.includes(id))
          .map(({ id, name }) => (
            <Chip
              key={id}
              name={name}
              onRemove={() => change({ newspapers: state.newspapers?.filter((other) => other !== id) })}
            />
          ))}
        {state.departments.map((id) => (
          <Chip
            key={id}
            name={catalogue.department(id)?.short ?? id}
            onRemove={() => change({ departments: state.departments.filter((other) => other !== id) })}
          />
        ))}
        {state.departments.length > 0 && state.mentions && (
          <Chip name="也算提及" onRemove={() => change({ mentions: false })} />
        )}
        {days !== undefined && (
          <Chip
            name={daysBeside(catalogue.edition, days)}
            onRemove={() => change({ from: undefined, to: undefined })}
          />
        )}
        {state.query !== undefined && (
          <Chip name={`“${state.query}”`} onRemove={() => change({ query: undefined })} />
        )}
      </ul>
    </div>
  )
}

function Chip({ name, onRemove }: { name: string; onRemove: () => void }) {
  return (
    <li>
      <button type="button" className={styles.chip} onClick={onRemove}>
        <span className="unseen">移除 </span>
        <span className={styles.name}>{name}</span>
        <span aria-hidden="true">×</span>
      </button>
    </li>
  )
}
