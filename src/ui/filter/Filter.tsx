import { useHydrated } from '@tanstack/react-router'
import { useId, useRef } from 'react'
import type { DepartmentId } from '../../edition/ids.ts'
import { isFiltered, type ReaderState, withoutFilters } from '../../reader/address.ts'
import type { FacetGroup } from '../../reader/facets.ts'
import { chooseRun } from '../../reader/timeline/choosing.ts'
import { type StateChange, useReaderState } from '../address/reader-state.tsx'
import { DayChoice } from './DayChoice.tsx'
import { type EarlyChoices, useEarlyChoices } from './early-choices.ts'
import styles from './Filter.module.css'
import { useStateAhead } from './state-ahead.ts'

const MENTIONS = 'mentions'

/** The filter: departments by kind, whether mentions count, and the days. */
export function Filter() {
  const { catalogue, selection } = useReaderState()
  const [state, change] = useStateAhead()
  const heading = useId()
  const root = useRef<HTMLFormElement>(null)
  const choose = (choices: EarlyChoices) => {
    const ids = catalogue.edition.departments.map(({ id }) => id)
    change({
      departments: ids.filter((id) => choices.get(id) ?? state.departments.includes(id)),
      mentions: choices.get(MENTIONS) ?? state.mentions,
    })
  }
  useEarlyChoices(root, choose)
  return (
    // Without autoComplete a browser would bring back what was chosen at another address.
    <form
      ref={root}
      className={styles.filter}
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a legend would take the button 清除 into the group's name */}
      <div role="group" aria-labelledby={heading} className={styles.departments}>
        <div className={styles.header}>
          <h2 id={heading} className={styles.legend}>
            部门
          </h2>
          {isFiltered(state) && (
            <button
              type="button"
              className={styles.clear}
              onClick={() => change(cleared(withoutFilters(state)))}
            >
              清除
            </button>
          )}
        </div>
        {selection.groups.map((group) => (
          <KindGroup
            key={group.kind.id}
            group={group}
            chosen={state.departments}
            onChoose={(id, chosen) => choose(new Map([[id, chosen]]))}
          />
        ))}
        <label className={styles.widen}>
          <input
            type="checkbox"
            value={MENTIONS}
            checked={state.mentions}
            onChange={(event) => choose(new Map([[MENTIONS, event.target.checked]]))}
          />
          <span>也算只提及的文章</span>
        </label>
      </div>
      <DayFilter state={state} onChange={change} />
    </form>
  )
}

/** A change that takes away what a state without filters lacks. */
function cleared(state: ReturnType<typeof withoutFilters>) {
  return { ...state, from: undefined, to: undefined, query: undefined }
}

interface KindGroupProps {
  group: FacetGroup
  chosen: readonly DepartmentId[]
  onChoose: (id: DepartmentId, chosen: boolean) => void
}

function KindGroup({ group, chosen, onChoose }: KindGroupProps) {
  const heading = useId()
  return (
    <div className={styles.kind}>
      <p id={heading} className={styles.kindName}>
        {group.kind.name}
      </p>
      <ul aria-labelledby={heading}>
        {group.departments.map(({ department, count }) => (
          <li key={department.id}>
            <label className={styles.choice}>
              <input
                type="checkbox"
                value={department.id}
                checked={chosen.includes(department.id)}
                onChange={(event) => onChoose(department.id, event.target.checked)}
              />
              <span className={styles.name}>{department.short}</span>
              <span className={styles.count}>
                {count}
                <span className={styles.unit}> 篇</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface DayFilterProps {
  state: ReaderState
  onChange: (change: StateChange) => void
}

function DayFilter({ state, onChange }: DayFilterProps) {
  const { span } = useReaderState().catalogue.edition
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
        onChoose={(day) => onChange(chooseRun({ from: day, to: day > to ? day : to }, span))}
      />
      <DayChoice
        name="至"
        end="to"
        day={to}
        span={span}
        onChoose={(day) => onChange(chooseRun({ from: day < from ? day : from, to: day }, span))}
      />
      <p className={styles.hint}>未注明日期的文章总在其中。</p>
    </fieldset>
  )
}
