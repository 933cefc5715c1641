import { useHydrated } from '@tanstack/react-router'
import { memo, useCallback, useMemo, useRef } from 'react'
import type { Day } from '../../edition/day.ts'
import type { DepartmentId, NewspaperId } from '../../edition/ids.ts'
import { isFiltered, type StateChange } from '../../reader/address.ts'
import { cleared } from '../../reader/cleared.ts'
import { facets } from '../../reader/facets.ts'
import type { Listing } from '../../reader/listing.ts'
import { chooseRun } from '../../reader/timeline/choosing.ts'
import { hasSeveralYears } from '../../reader/told-apart.ts'
import { useReaderState } from '../address/reader-state.tsx'
import { DayChoice } from './DayChoice.tsx'
import { DepartmentChoice } from './DepartmentChoice.tsx'
import { type AllChoices, type EarlyChoices, useEarlyChoices } from './early-choices.ts'
import styles from './Filter.module.css'
import { NewspaperChoice } from './NewspaperChoice.tsx'
import { useStateAhead } from './state-ahead.ts'

const MENTIONS = 'mentions'

/** The filter: newspapers where there are several, departments by kind, whether mentions count, and the days. */
export function Filter() {
  const { catalogue, state: shown, selection } = useReaderState()
  const { edition } = catalogue
  const [state, change] = useStateAhead()
  const { groups, newspapers } = useMemo(
    () => facets(catalogue, shown, selection),
    [catalogue, shown, selection],
  )
  const root = useRef<HTMLDivElement>(null)
  const choose = useCallback(
    ({ departments, newspapers }: Partial<AllChoices>) =>
      change((now) => ({
        departments: chosenOf(edition.departments, now.departments, departments),
        mentions: departments?.get(MENTIONS) ?? now.mentions,
        newspapers: chosenOf(edition.newspapers, now.newspapers ?? [], newspapers),
      })),
    [edition, change],
  )
  const chooseDepartment = useCallback(
    (id: DepartmentId | typeof MENTIONS, chosen: boolean) => choose({ departments: new Map([[id, chosen]]) }),
    [choose],
  )
  const chooseNewspaper = useCallback(
    (id: NewspaperId, chosen: boolean) => choose({ newspapers: new Map([[id, chosen]]) }),
    [choose],
  )
  const chooseDays = useCallback((days: StateChange) => change(() => days), [change])
  useEarlyChoices(root, (choices) => {
    if (choices.departments.size + choices.newspapers.size > 0) choose(choices)
  })
  const { from = edition.span.from, to = edition.span.to } = state
  return (
    // No form: what is chosen holds at once, there is nothing to send. Without autoComplete on each field a browser
    // would bring back what was chosen at another address.
    <div ref={root} className={styles.filter}>
      {newspapers.length > 0 && (
        <NewspaperChoice newspapers={newspapers} chosen={state.newspapers ?? []} onChoose={chooseNewspaper} />
      )}
      <DepartmentChoice
        groups={groups}
        chosen={state.departments}
        onChoose={chooseDepartment}
        {...(isFiltered(state) ? { onClear: () => change(cleared) } : {})}
      >
        <label className={styles.widen}>
          <input
            type="checkbox"
            name="department"
            autoComplete="off"
            value={MENTIONS}
            checked={state.mentions}
            onChange={(event) => chooseDepartment(MENTIONS, event.target.checked)}
          />
          <span>也算只提及的文章</span>
        </label>
      </DepartmentChoice>
      <DayFilter edition={edition} from={from} to={to} onChange={chooseDays} />
    </div>
  )
}

function chosenOf<Id extends string>(
  all: readonly { id: Id }[],
  before: readonly Id[],
  now: EarlyChoices | undefined,
): Id[] {
  return all.map(({ id }) => id).filter((id) => now?.get(id) ?? before.includes(id))
}

interface DayFilterProps {
  edition: Listing
  from: Day
  to: Day
  onChange: (change: StateChange) => void
}

const DayFilter = memo(({ edition, from, to, onChange }: DayFilterProps) => {
  const { span } = edition
  const years = hasSeveralYears(edition)
  // Prerendered fields can do nothing yet and say so.
  const waiting = !useHydrated()
  return (
    <fieldset className={styles.days} disabled={waiting}>
      <legend className={styles.legend}>日期</legend>
      <DayChoice
        name="从"
        end="from"
        day={from}
        span={span}
        years={years}
        onChoose={(day) => onChange(chooseRun({ from: day, to: day > to ? day : to }, span))}
      />
      <DayChoice
        name="至"
        end="to"
        day={to}
        span={span}
        years={years}
        onChoose={(day) => onChange(chooseRun({ from: day < from ? day : from, to: day }, span))}
      />
      <p className={styles.hint}>未注明日期的文章总在其中。</p>
    </fieldset>
  )
})
