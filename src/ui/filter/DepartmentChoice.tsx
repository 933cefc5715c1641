import { useHydrated } from '@tanstack/react-router'
import { memo, type ReactNode, type RefObject, useId, useLayoutEffect, useRef, useState } from 'react'
import type { DepartmentId } from '../../edition/ids.ts'
import { departmentList } from '../../reader/department-list.ts'
import type { FacetGroup } from '../../reader/facets.ts'
import { CountedChoice } from './CountedChoice.tsx'
import styles from './Filter.module.css'

interface DepartmentChoiceProps {
  groups: readonly FacetGroup[]
  chosen: readonly DepartmentId[]
  onChoose: (id: DepartmentId, chosen: boolean) => void
  /** Takes every filter off; absent where there is none. */
  onClear?: () => void
  /** What stands below the departments. */
  children: ReactNode
}

// Many stand beside each other, and a press changes one before the address follows.
const Choice = memo(CountedChoice<DepartmentId>)

/** The departments by kind; of many those with the most articles, the others by their names or on request. */
export function DepartmentChoice({ groups, chosen, onChoose, onClear, children }: DepartmentChoiceProps) {
  const heading = useId()
  const root = useRef<HTMLDivElement>(null)
  // Until the app is there a button can do nothing, and says so.
  const waiting = !useHydrated()
  const [words, setWords] = useState('')
  const [whole, setWhole] = useState(false)
  const { many, groups: shown, hidden, found } = departmentList(groups, { chosen, whole, words })
  const openMore = useMoreOpened(root, whole)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend would take the button 清除 into the group's name
    <div ref={root} role="group" aria-labelledby={heading} className={styles.group}>
      <div className={styles.header}>
        <h2 id={heading} className={styles.legend}>
          部门
        </h2>
        {onClear !== undefined && (
          <button type="button" className={styles.clear} disabled={waiting} onClick={onClear}>
            清除
          </button>
        )}
      </div>
      {many && <NameField found={found} waiting={waiting} onWords={setWords} />}
      {shown.map((group) => (
        <KindGroup key={group.kind.id} group={group} chosen={chosen} onChoose={onChoose} />
      ))}
      {many && words.trim() === '' && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={whole}
          disabled={waiting}
          onClick={() => {
            if (!whole) openMore()
            setWhole(!whole)
          }}
        >
          {whole ? '收起' : `更多（另有 ${hidden} 个）`}
        </button>
      )}
      {children}
    </div>
  )
}

/** Leads the focus to the first department that 更多 brings: they stand above it. */
function useMoreOpened(root: RefObject<HTMLElement | null>, whole: boolean): () => void {
  const before = useRef<ReadonlySet<string>>(undefined)
  useLayoutEffect(() => {
    const known = before.current
    before.current = undefined
    if (!whole || known === undefined) return
    boxesIn(root.current)
      .find(({ value }) => !known.has(value))
      ?.focus({ preventScroll: true })
  }, [root, whole])
  return () => {
    before.current = new Set(boxesIn(root.current).map(({ value }) => value))
  }
}

function boxesIn(root: HTMLElement | null): HTMLInputElement[] {
  return [...(root?.querySelectorAll<HTMLInputElement>('li input') ?? [])]
}

interface NameFieldProps {
  found: number | undefined
  waiting: boolean
  onWords: (words: string) => void
}

function NameField({ found, waiting, onWords }: NameFieldProps) {
  return (
    <div>
      <input
        type="search"
        className={styles.find}
        aria-label="找部门"
        placeholder="找部门"
        disabled={waiting}
        // What an input method is still composing is not yet a name.
        onChange={({ target, nativeEvent }) => {
          if (!(nativeEvent instanceof InputEvent && nativeEvent.isComposing)) onWords(target.value)
        }}
        onCompositionEnd={({ currentTarget }) => onWords(currentTarget.value)}
      />
      <p role="status" className={found === 0 ? styles.hint : 'unseen'}>
        {found !== undefined && (found === 0 ? '没有这样的部门' : `${found} 个部门`)}
      </p>
    </div>
  )
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
        {group.departments.map(({ department: { id, short }, count }) => (
          <Choice
            key={id}
            group="department"
            id={id}
            name={short}
            count={count}
            chosen={chosen.includes(id)}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </div>
  )
}
