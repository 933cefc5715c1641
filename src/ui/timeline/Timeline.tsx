import { type KeyboardEvent, useEffect, useMemo, useState } from 'react'
import { dayCount } from '../../edition/day-run.ts'
import { chosenDays } from '../../reader/address.ts'
import { MOST_WITHOUT_SCRIPTS } from '../../reader/first-shown.ts'
import { isPlainAxis } from '../../reader/timeline/axis.ts'
import { unitName } from '../../reader/timeline/calendar-units.ts'
import { countsIn } from '../../reader/timeline/counts.ts'
import { gradients } from '../../reader/timeline/drawing.ts'
import { timelineFacts } from '../../reader/timeline/facts.ts'
import { laneStates, toggledLane } from '../../reader/timeline/lane-states.ts'
import { keyOf, type LaneStates, lanesHiding, markOfEvent } from '../../reader/timeline/plan.ts'
import { planSheet, sheetOf } from '../../reader/timeline/sheet.ts'
import { markKey, stopFor, stopsOf } from '../../reader/timeline/stops.ts'
import { canZoomIn, windowAbout, windowStretch, zoomed } from '../../reader/timeline/window.ts'
import { daysBeside } from '../../reader/told-apart.ts'
import { pressedPart } from '../loading/late-part.tsx'
import { viewShown } from '../loading/phases.ts'
import { isSingleKey } from '../settings/single-keys.ts'
import { DrawnView } from './DrawnView.tsx'
import { EventList } from './EventList.tsx'
import { Legend } from './Legend.tsx'
import { markLinks } from './mark-links.ts'
import type { TimelineProps } from './props.ts'
import { renderSvg } from './SvgDrawing.tsx'
import styles from './Timeline.module.css'
import { Toolbar } from './Toolbar.tsx'
import type { FocusRequest } from './use-mark-handlers.ts'
import { useSame } from './use-same.ts'
import { useWayBack } from './use-way-back.ts'

export type { TimelineChange, TimelineProps } from './props.ts'

const Calendar = pressedPart('日历', async () => (await import('./Calendar.tsx')).Calendar)
const HelpDialog = pressedPart('用法', async () => (await import('./HelpDialog.tsx')).HelpDialog)
const SavePanel = pressedPart('存图', async () => (await import('./SavePanel.tsx')).SavePanel)

const GRADIENTS = gradients()

/** The dated events of the edition as a drawing, a calendar or a list: three views of one state. */
export function Timeline(props: TimelineProps) {
  const { edition, state, article, matching, hrefOf, onChange } = props
  const { span } = edition
  const byHand = useSame({ folded: state.folded, unfolded: state.unfolded, full: state.full })
  const states = useMemo(() => laneStates(byHand, article), [byHand, article])
  const [active, setActive] = useState<string>()
  const [request, setRequest] = useState<FocusRequest>()
  const [said, setSaid] = useState('')
  const [help, setHelp] = useState(false)
  const [saving, setSaving] = useState(false)

  const sheet = useMemo(() => sheetOf(edition, state.lanes, article), [edition, state.lanes, article])
  const madeFor = useSame(sheet.fixed ? undefined : state.window)
  const plan = useMemo(
    () => planSheet(sheet, states, windowStretch(madeFor, sheet.span)),
    [sheet, states, madeFor],
  )
  const links = useMemo(
    () =>
      markLinks(plan, {
        edition,
        hrefOf,
        ...(article === undefined ? {} : { article }),
        ...(matching === undefined ? {} : { matching }),
      }),
    [plan, edition, hrefOf, article, matching],
  )

  const isPart = props.isPart === true
  const facts = useMemo(() => timelineFacts(edition, isPart), [edition, isPart])

  const toggle = (lane: string, what: keyof LaneStates) =>
    onChange(toggledLane(state, article, lane, what), { replace: true })

  useEffect(() => {
    // Its code may still be on its way: it says so itself.
    if (state.view !== 'calendar') viewShown()
  }, [state.view])
  useWayBack((id) => {
    // A phrase says which event of the open article it dates.
    const event = `${article}/${id}`
    const key = keyOf(plan, event)
    if (key === undefined) return false
    const hiding = lanesHiding(plan, event)
    if (state.view !== 'timeline' || hiding.length > 0)
      onChange(
        {
          view: 'timeline',
          full: [...new Set([...(state.full ?? []), ...hiding])].sort(),
          ...(sheet.fixed ? {} : { window: windowAbout(markOfEvent(plan, event), state.window, span) }),
        },
        { replace: state.view === 'timeline' },
      )
    setActive(key)
    setRequest({ key })
    return true
  })

  const zoom = (direction: 'in' | 'out' | 'whole', from?: EventTarget) => {
    const stop = stopFor(stopsOf(plan), active)
    const at = stop?.marks[0]
    const day = at === undefined ? chosenDays(state, span)?.from : plan.days[Math.floor(at.from)]
    const window = direction === 'whole' ? undefined : zoomed(state.window, span, direction, day)
    onChange({ window }, { replace: true })
    // Another drawing may show as a count what was a mark: the focus stays with the event.
    const isOnStop = from instanceof Element && from.closest('[data-key], [data-stop]') !== null
    if (isOnStop && !sheet.fixed && stop !== undefined && at !== undefined && window !== state.window)
      setRequest({ key: markKey(stop.lane, at), after: plan })
    const days = window ?? span
    setSaid(
      `显示${isPlainAxis(plan.days) ? daysBeside(edition, days) : unitName(days)}，${dayCount(days)} 天`,
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const drawn = state.view === 'timeline' && !help
    if (isSingleKey(event.nativeEvent, '?')) setHelp(true)
    else if (drawn && isSingleKey(event.nativeEvent, '+', '=')) zoom('in', event.target)
    else if (drawn && isSingleKey(event.nativeEvent, '-')) zoom('out', event.target)
    else return
    event.preventDefault()
  }

  return (
    <section className={styles.timeline} aria-label="时间线" onKeyDown={onKeyDown}>
      <svg width="0" height="0" aria-hidden="true" className={styles.gradients}>
        {renderSvg(GRADIENTS)}
      </svg>
      <div className={styles.header}>
        <h2 className={styles.title}>时间线</h2>
        <p className={styles.facts}>{facts}</p>
        <Toolbar
          view={state.view}
          lanes={state.lanes}
          zoomed={state.window !== undefined}
          canZoomIn={canZoomIn(state.window, span)}
          saving={saving}
          {...(plan.gathered > 0 || plan.spread
            ? { all: { shown: plan.spread, onToggle: () => toggle('rest', 'full') } }
            : {})}
          onView={(view) => {
            setSaving(false)
            onChange({ view })
          }}
          onLanes={(lanes) => onChange({ lanes })}
          onZoom={(direction) => zoom(direction)}
          onHelp={() => setHelp(true)}
          onSave={() => setSaving(!saving)}
        />
      </div>
      {saving && state.view === 'timeline' && (
        <SavePanel {...props} plan={plan} links={links} onClose={() => setSaving(false)} />
      )}
      {state.view === 'timeline' && (
        <>
          <DrawnView
            {...props}
            plan={plan}
            links={links}
            active={active}
            request={request}
            onRequest={setRequest}
            onActive={setActive}
            onAnnounce={setSaid}
            onToggleLane={toggle}
          />
          <Legend events={edition.events} counts={countsIn(plan, plan.made)} />
          <noscript>
            <EventList {...props} brief={article !== undefined} most={MOST_WITHOUT_SCRIPTS} />
          </noscript>
        </>
      )}
      {state.view === 'list' && <EventList {...props} />}
      {state.view === 'calendar' && <Calendar {...props} />}
      {help && <HelpDialog onClose={() => setHelp(false)} />}
      <p className="unseen" aria-live="polite">
        {said}
      </p>
    </section>
  )
}
