import { type RefObject, useEffect, useEffectEvent, useId, useMemo, useState } from 'react'
import type { ReaderState } from '../../reader/address.ts'
import type { Entry } from '../../reader/catalogue.ts'
import { hitPieces, type Search } from '../../reader/hits.ts'
import { type Suggestion, suggestions } from '../../reader/search/suggestions.ts'
import { select } from '../../reader/selection.ts'
import { issueBeside } from '../../reader/told-apart.ts'
import { toArticle, useFollow } from '../address/links.tsx'
import { changed, useReaderState } from '../address/reader-state.tsx'
import type { Reach, SearchEngine } from '../library/engine.ts'
import { isModified } from '../plain-press.ts'
import { HitWords } from './HitWords.tsx'
import styles from './Suggestions.module.css'
import { isComposing } from './typed.ts'
import { usePainted } from './use-painted.ts'

/** Initials are letters, whatever width. */
const LETTER = /[a-zａ-ｚ]/iu

interface Props {
  /** Until it is there, names alone are suggested and nothing is found. */
  engine: SearchEngine | undefined
  field: RefObject<HTMLInputElement | null>
  /** What is being typed; nothing when the field only shows what was searched for. */
  typed: string | undefined
  /** Whether an input method is still composing it: there may be suggestions, but nothing is found or missing yet. */
  composing: boolean
  /** Shows the results of a state. */
  onShow: (state: ReaderState) => void
  onChosen: () => void
}

/**
 * What the words in the search field find, at each keystroke, and what they may stand for. The arrow
 * keys go through the suggestions while the focus stays in the field, Enter takes one, Escape goes back.
 * The field keeps the role searchbox, which has all of a combobox's attributes but aria-expanded.
 */
export function Suggestions({ engine, field, typed, composing, onShow, onChosen }: Props) {
  const { catalogue, state } = useReaderState()
  const choose = useChoice(onShow, onChosen)
  const list = useId()
  const [reached, setReached] = useState<{ typed: string; index: number }>()

  const query = typed?.trim() ?? ''
  // What is found shows in the next frame, suggestions in one after it.
  const settled = usePainted(query)
  const suggested = useMemo(
    () => suggestions(catalogue, settled, { initials: engine?.initials, variants: engine?.variants }),
    [catalogue, settled, engine],
  )
  const lettered = LETTER.test(query)
  useEffect(() => {
    if (lettered) engine?.fetchInitials?.()
  }, [lettered, engine])
  const typing = query !== ''
  const filtered = useMemo(
    () => (typing ? select(catalogue, changed(state, { query: undefined })).entries : []),
    [catalogue, state, typing],
  )
  const found = useMemo(
    () =>
      engine === undefined || query === '' || composing
        ? undefined
        : findings(
            engine.searchIn(catalogue)(catalogue.entries, query),
            filtered,
            catalogue.entries.length,
            engine.reach?.(catalogue, query),
          ),
    [engine, catalogue, filtered, query, composing],
  )
  const active = reached?.typed === settled ? reached.index : undefined
  const open = suggested.length > 0
  const optionId = (index: number) => `${list}-${index}`

  useEffect(() => {
    const input = field.current
    if (input === null || !open) return
    const described = {
      'aria-autocomplete': 'list',
      'aria-controls': list,
      ...(active === undefined ? {} : { 'aria-activedescendant': `${list}-${active}` }),
    }
    for (const [name, value] of Object.entries(described)) input.setAttribute(name, value)
    return () => {
      for (const name of Object.keys(described)) input.removeAttribute(name)
    }
  }, [field, open, list, active])

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!open || isComposing(event) || isModified(event)) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      // One place more than there are suggestions: the field itself, where no suggestion is chosen.
      const places = suggested.length + 1
      const next = ((active ?? -1) + 1 + step + places) % places
      setReached(next === 0 ? undefined : { typed: settled, index: next - 1 })
    } else if (active !== undefined && event.key === 'Escape') {
      event.preventDefault()
      setReached(undefined)
    } else if (active !== undefined && event.key === 'Enter') {
      const suggestion = suggested[active]
      if (suggestion === undefined) return
      event.preventDefault()
      choose(suggestion)
    }
  })
  useEffect(() => {
    const element = field.current
    const listen = (event: KeyboardEvent) => onKey(event)
    element?.addEventListener('keydown', listen)
    return () => element?.removeEventListener('keydown', listen)
  }, [field])

  return (
    <div className={query === '' || (found === undefined && !open) ? 'unseen' : styles.popup}>
      <p role="status" className={found === undefined ? 'unseen' : styles.found}>
        {found}
      </p>
      <p role="status" className="unseen">
        {open && !composing && `${suggested.length} 条建议，按上下键选`}
      </p>
      {open && (
        <div id={list} role="listbox" aria-label="建议" className={styles.list}>
          {suggested.map((suggestion, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard in the field, which keeps the focus
            <div
              key={optionId(index)}
              id={optionId(index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className={styles.option}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(suggestion)}
            >
              <SuggestionWords suggestion={suggestion} />
            </div>
          ))}
        </div>
      )}
    </div>
  )
}

/** What a query finds, in words: in how many of the articles shown, and in how many places where that is known. */
function findings(
  results: ReturnType<Search>,
  shown: readonly Entry[],
  all: number,
  reach: Reach | undefined,
): string {
  if (results === undefined) return '没有可搜索的字'
  const found = shown.flatMap((entry) => results.get(entry) ?? [])
  const places = found.reduce((sum, { hits, remarkHits }) => sum + hits.length + remarkHits.length, 0)
  // Where the places are is known of the texts that are there.
  if (reach !== undefined) {
    if (reach.there < all) return `已搜 ${reach.there} 篇，其中 ${found.length} 篇有`
    return found.length === 0 ? '文中没有' : `${found.length} 篇`
  }
  return found.length === 0 ? '文中没有' : `${found.length} 篇，${places} 处`
}

/** Carries a suggestion out: a department is filtered by, a headline opened, an author searched for. */
function useChoice(
  home: (state: ReaderState) => void,
  onChosen: () => void,
): (suggestion: Suggestion) => void {
  const { state } = useReaderState()
  const follow = useFollow()
  return (suggestion) => {
    switch (suggestion.type) {
      case 'department':
        home(
          changed(state, {
            query: undefined,
            departments: [...new Set([...state.departments, suggestion.department.id])],
            mentions: state.mentions || suggestion.mentions,
          }),
        )
        break
      case 'headline':
        follow(toArticle(suggestion.entry.article.id, changed(state, { query: undefined })))
        break
      case 'author':
        home(changed(state, { query: suggestion.name }))
        break
      default:
        suggestion satisfies never
    }
    onChosen()
  }
}

function SuggestionWords({ suggestion }: { suggestion: Suggestion }) {
  const { catalogue } = useReaderState()
  switch (suggestion.type) {
    case 'department': {
      const { department, name, articles, mentions } = suggestion
      return (
        <>
          <span className={styles.words}>
            {department.short}
            {name !== department.short && <span className={styles.aside}>（{name}）</span>}
          </span>
          <span className={styles.aside}>
            部门 · {mentions && '提及 '}
            {articles} 篇
          </span>
        </>
      )
    }
    case 'headline': {
      const { entry, text, start, end } = suggestion
      const issue = issueBeside(catalogue.edition, entry.source.issue)
      return (
        <>
          <span className={styles.words}>
            <HitWords pieces={hitPieces(text, [{ start, end }])} className={styles.hit} />
          </span>
          <span className={styles.aside}>题目{issue !== undefined && ` · ${issue}`}</span>
        </>
      )
    }
    case 'author':
      return (
        <>
          <span className={styles.words}>{suggestion.name}</span>
          <span className={styles.aside}>署名 · {suggestion.articles} 篇</span>
        </>
      )
    default:
      return suggestion satisfies never
  }
}
