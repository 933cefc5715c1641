import { useHydrated } from '@tanstack/react-router'
import { useMemo, useRef } from 'react'
import { cleared, isFiltered, type ReaderState, type StateChange } from '../../reader/address.ts'
import { facets } from '../../reader/facets.ts'
import { chooseRun } from '../../reader/timeline/choosing.ts'
import { hasSeveralYears } from '../../reader/told-apart.ts'
import { useReaderState } from '../address/reader-state.tsx'
import { DayChoice } from './DayChoice.tsx'
import { DepartmentChoice } from './DepartmentChoice.tsx'
import { type EarlyChoices, useEarlyChoices } from './early-choices.ts'
import styles from './Filter.module.css'
import { NewspaperChoice } from './NewspaperChoice.tsx'
import { useStateAhead } from './state-ahead.ts'

const MENTIONS = 'mentions'

/** The filter: newspapers where there are several, departments by kind, whether mentions count, and the days. */
export function Filter() {
  const { catalogue, state: shown, selection } = useReaderState()
  const [state, change] = useStateAhead()
  const { groups, newspapers } = useMemo(
    () => facets(catalogue, shown, selection),
    [catalogue, shown, selection],
  )
  const root = useRef<HTMLDivElement>(null)
  const chosenOf = <Id extends string>(
    all: readonly { id: Id }[],
    before: readonly Id[],
    now: EarlyChoices,
  ) => all.map(({ id }) => id).filter((id) => now.get(id) ?? before.includes(id))
  const departmentsBy = (choices: EarlyChoices) => ({
    departments: chosenOf(catalogue.edition.departments, state.departments, choices),
    mentions: choices.get(MENTIONS) ?? state.mentions,
  })
  const newspapersBy = (choices: EarlyChoices) => ({
    newspapers: chosenOf(catalogue.edition.newspapers, state.newspapers ?? [], choices),
  })
  useEarlyChoices(root, ({ departments, newspapers }) => {
    if (departments.size + newspapers.size > 0)
      change({ ...departmentsBy(departments), ...newspapersBy(newspapers) })
  })
  return (
    // No form: what is chosen holds at once, there is nothing to send. Without autoComplete on each field a browser
    // would bring back what was chosen at another address.
    <div ref={root} className={styles.filter}>
      {newspapers.length > 0 && (
        <NewspaperChoice
          newspapers={newspapers}
          chosen={state.newspapers ?? []}
          onChoose={(id, chosen) => change(newspapersBy(new Map([[id, chosen]])))}
        />
      )}
      <DepartmentChoice
        groups={groups}
        chosen={state.departments}
        onChoose={(id, chosen) => change(departmentsBy(new Map([[id, chosen]])))}
        {...(isFiltered(state) ? { onClear: () => change(cleared(state)) } : {})}
      >
        <label className={styles.widen}>
          <input
            type="checkbox"
            name="department"
            autoComplete="off"
            value={MENTIONS}
            checked={state.mentions}
            onChange={(event) => change(departmentsBy(new Map([[MENTIONS, event.target.checked]])))}
          />
          <span>也算只提及的文章</span>
        </label>
      </DepartmentChoice>
      <DayFilter state={state} onChange={change} />
    </div>
  )
}

interface DayFilterProps {
  state: ReaderState
  onChange: (change: StateChange) => void
}

function DayFilter({ state, onChange }: DayFilterProps) {
  const { edition } = useReaderState().catalogue
  const { span } = edition
  const years = hasSeveralYears(edition)
  // Prerendered fields can do nothing yet and say so.
  const waiting = !useHydrated()
  const { from = span.from, to = span.to } = state
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
}
