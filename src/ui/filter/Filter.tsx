import { useHydrated } from '@tanstack/react-router'
import { useId, useRef } from 'react'
import { isDay } from '../../edition/day.ts'
import { isFiltered, withoutFilters } from '../../reader/address.ts'
import type { DepartmentFacet, FacetGroup } from '../../reader/facets.ts'
import { useChangeState, useReading } from '../reading.tsx'
import { type EarlyChoices, useEarlyChoices } from './early-choices.ts'
import styles from './Filter.module.css'

const MENTIONS = 'mentions'

/** The filter: departments by kind, whether mentions count, and the days. */
export function Filter() {
  const { catalogue, state, selection } = useReading()
  const change = useChangeState()
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
            onChoose={({ department, chosen }) => choose(new Map([[department.id, !chosen]]))}
          />
        ))}
        <label className={styles.widen}>
          <input
            type="checkbox"
            value={MENTIONS}
            checked={state.mentions}
            onChange={() => choose(new Map([[MENTIONS, !state.mentions]]))}
          />
          <span>也算只提及的文章</span>
        </label>
      </div>
      <DayFilter />
    </form>
  )
}

/** A change that takes away what a state without filters lacks. */
function cleared(state: ReturnType<typeof withoutFilters>) {
  return { ...state, from: undefined, to: undefined, query: undefined }
}

function KindGroup({ group, onChoose }: { group: FacetGroup; onChoose: (facet: DepartmentFacet) => void }) {
  const heading = useId()
  return (
    <div className={styles.kind}>
      <p id={heading} className={styles.kindName}>
        {group.kind.name}
      </p>
      <ul aria-labelledby={heading}>
        {group.departments.map((facet) => (
          <li key={facet.department.id}>
            <label className={styles.choice}>
              <input
                type="checkbox"
                value={facet.department.id}
                checked={facet.chosen}
                onChange={() => onChoose(facet)}
              />
              <span className={styles.name}>{facet.department.short}</span>
              <span className={styles.count}>
                {facet.count}
                <span className={styles.unit}> 篇</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  )
}

function DayFilter() {
  const { catalogue, state } = useReading()
  const change = useChangeState()
  // Prerendered fields can do nothing yet and say so.
  const waiting = !useHydrated()
  const { span } = catalogue.edition
  const read = (text: string) => {
    return isDay(text) && text >= span.from && text <= span.to ? text : undefined
  }
  const setFrom = (text: string) => {
    const from = read(text)
    const crossed = from !== undefined && state.to !== undefined && from > state.to
    change({ from, ...(crossed ? { to: from } : {}) })
  }
  const setTo = (text: string) => {
    const to = read(text)
    const crossed = to !== undefined && state.from !== undefined && to < state.from
    change({ to, ...(crossed ? { from: to } : {}) })
  }
  return (
    <fieldset className={styles.days} disabled={waiting}>
      <legend className={styles.legend}>日期</legend>
      <label className={styles.day}>
        <span>从</span>
        <input
          type="date"
          min={span.from}
          max={span.to}
          value={state.from ?? span.from}
          onChange={(event) => setFrom(event.target.value)}
        />
      </label>
      <label className={styles.day}>
        <span>至</span>
        <input
          type="date"
          min={span.from}
          max={span.to}
          value={state.to ?? span.to}
          onChange={(event) => setTo(event.target.value)}
        />
      </label>
      <p className={styles.hint}>未注明日期的文章总在其中。</p>
    </fieldset>
  )
}
