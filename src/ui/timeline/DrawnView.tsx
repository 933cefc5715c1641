import { useEffect, useMemo, useRef, useState } from 'react'
import type { DaySpan } from '../../edition/edition.ts'
import { chosenDays } from '../../reader/address.ts'
import { axisOf, cornerName, isPlainAxis } from '../../reader/timeline/axis.ts'
import { chooseOnly, chooseRun } from '../../reader/timeline/choosing.ts'
import { countsNear, drawnCounts } from '../../reader/timeline/counts.ts'
import type { DensityCell, Plan, PlannedLane, PlannedMore } from '../../reader/timeline/plan.ts'
import { type Frame, NOMINAL_WIDTH, type Stretch } from '../../reader/timeline/scale.ts'
import { countKey, markKey, stopFor, stopsOf } from '../../reader/timeline/stops.ts'
import { windowOf, windowShowing, windowStretch } from '../../reader/timeline/window.ts'
import { hasSeveralYears } from '../../reader/told-apart.ts'
import { Retry } from '../loading/Retry.tsx'
import { Axis } from './Axis.tsx'
import { baseOf } from './base.ts'
import { Canvas } from './Canvas.tsx'
import { cardContent } from './card-content.ts'
import styles from './DrawnView.module.css'
import { EventCard } from './EventCard.tsx'
import { LaneLabels } from './LaneLabels.tsx'
import { LongAxis } from './LongAxis.tsx'
import type { MarkLink } from './live-mark.ts'
import { emphasisOf } from './mark-links.ts'
import { Phases } from './Phases.tsx'
import type { TimelineProps } from './props.ts'
import { useCard } from './use-card.ts'
import { useDescription } from './use-description.ts'
import { useLiveDrawing } from './use-live-drawing.ts'
import { type FocusRequest, useMarkHandlers } from './use-mark-handlers.ts'
import { useRelatives } from './use-relatives.ts'
import { useSame } from './use-same.ts'
import { useScrollToOwn } from './use-scroll-to-own.ts'
import { useSteady } from './use-steady.ts'
import { useStrips } from './use-strips.ts'

interface DrawnViewProps extends TimelineProps {
  plan: Plan
  links: readonly MarkLink[]
  onToggleLane: (lane: string, state: 'folded' | 'full') => void
  onAnnounce: (words: string) => void
  /** The mark that keys and zooming go by. */
  active: string | undefined
  onActive: (key: string) => void
  request: FocusRequest | undefined
  onRequest: (request: FocusRequest) => void
}

const CARD_ID = 'timeline-card'

/** The timeline as a drawing: days, phases, lanes and marks. */
export function DrawnView(props: DrawnViewProps) {
  const {
    edition,
    article,
    matching,
    state,
    plan,
    links,
    active,
    request,
    onChange,
    onActive,
    onRequest,
    onAnnounce,
    onToggleLane,
    onOpen,
    onNeed,
  } = props
  const { span } = edition
  const root = useRef<HTMLDivElement>(null)
  const host = useRef<HTMLDivElement>(null)
  const card = useCard()
  const [pointed, setPointed] = useState<PlannedLane>()
  const shown = useSame(state.window)
  const stretch = useMemo(() => windowStretch(shown, span), [shown, span])
  const frame: Frame = useMemo(() => ({ ...stretch, width: NOMINAL_WIDTH }), [stretch])
  const stops = useMemo(() => stopsOf(plan), [plan])
  const stop = (stopFor(stops, active) ?? stops[0])?.key
  const chosen = useSame(chosenDays(state, span))

  const base = useMemo(() => baseOf(plan), [plan])
  const moveStrips = useStrips(root, base, stretch)

  const axis = useMemo(
    () => (isPlainAxis(plan.days) ? undefined : axisOf(span, stretch)),
    [plan.days, span, stretch],
  )
  const near = useMemo(() => countsNear(plan, stretch), [plan, stretch])
  const counts = useMemo(
    () =>
      drawnCounts(
        near,
        emphasisOf({
          ...(article === undefined ? {} : { article }),
          ...(matching === undefined ? {} : { matching }),
        }),
        matching !== undefined,
      ),
    [near, article, matching],
  )

  const model = useMemo(() => ({ plan, marks: links, stop, window: stretch }), [plan, links, stop, stretch])
  const live = useLiveDrawing(host, span.from, model, {
    onMove: moveStrips,
    onWindow: (window) => onChange({ window: windowOf(window, span) }, { replace: true }),
  })
  const showStretch = useSteady((wanted: Stretch) => {
    const window = windowShowing(wanted, state.window, span)
    if (window?.from !== state.window?.from || window?.to !== state.window?.to) {
      onChange({ window }, { replace: true })
    }
  })
  const isFull = (lane: string) => plan.spread || plan.lanes.find(({ id }) => id === lane)?.state === 'full'
  // Days with too much for marks become the window; what cannot be narrowed further opens its lane, then a list.
  const open = ({ lane, marks }: PlannedMore | DensityCell, run: DaySpan, byKey = false) => {
    const shown = state.window ?? span
    const narrows = run.from !== shown.from || run.to !== shown.to
    if (narrows) onChange({ window: run })
    else if (!isFull(lane)) onToggleLane(lane, 'full')
    else return onChange({ view: 'list', ...chooseRun(run, span) })
    const [first] = marks
    if (byKey && first !== undefined) onRequest({ key: markKey(lane, first), after: plan })
  }
  const onCount = useSteady((key: string, byKey: boolean) => {
    const count = counts.find(({ cell }) => countKey(cell) === key)
    if (count !== undefined) open(count.cell, count.run, byKey)
  })
  const onMore = useSteady((more: PlannedMore, byKey: boolean) => {
    const run = runOf(plan, more)
    if (run !== undefined && (more.days > 1 || isFull(more.lane))) return open(more, run, byKey)
    onToggleLane(more.lane, 'full')
    const [first] = more.marks
    if (first !== undefined) onRequest({ key: markKey(more.lane, first) })
  })
  const onToggle = useSteady((lane: PlannedLane) =>
    onToggleLane(lane.id, lane.state === 'full' ? 'full' : 'folded'),
  )
  const choice = {
    chosen,
    window: stretch,
    base,
    onChoose: useSteady((run: DaySpan) => onChange(chooseOnly(run, state, span))),
    onChooseRun: useSteady((run: DaySpan) => onChange(chooseRun(run, span))),
    onReach: showStretch,
  }
  const marks = useMarkHandlers({
    plan,
    root,
    card,
    stop,
    request,
    live,
    zoomed: state.window !== undefined,
    onActive,
    onAnnounce,
    onOpen,
    onReach: showStretch,
    onWhole: () => onChange({ window: undefined }, { replace: true }),
  })
  const lit = useRelatives(root, plan, card.subject, pointed)
  useDescription(card.anchor, card.subject, CARD_ID)
  const content = card.subject === undefined ? undefined : cardContent(card.subject, plan, props)
  const needed =
    content?.type === 'event' && content.evidence.sentence === undefined ? content.article : undefined
  useEffect(() => {
    if (needed !== undefined) onNeed?.(needed)
  }, [needed, onNeed])
  const shownPhase = card.subject?.type === 'phase' ? card.subject.id : undefined

  useScrollToOwn(root, plan, links)

  return (
    <div className={styles.scroller}>
      <div className={styles.frame} ref={root} {...marks}>
        <div className={styles.corner}>{cornerName(state.window?.from ?? span.from, axis)}</div>
        {axis === undefined ? <Axis days={plan.days} {...choice} /> : <LongAxis axis={axis} {...choice} />}
        {plan.phases.length > 0 && (
          <>
            <div className={styles.phaseLabel}>阶段</div>
            <Phases plan={plan} frame={frame} shown={shownPhase} />
          </>
        )}
        <div className={styles.labels}>
          <LaneLabels lanes={plan.lanes} lit={lit} onToggle={onToggle} onPoint={setPointed} />
        </div>
        <Canvas
          plan={plan}
          frame={frame}
          links={links}
          stop={stop}
          chosen={chosen}
          lit={lit}
          host={host}
          live={live.state}
          years={hasSeveralYears(edition)}
          zoomed={state.window !== undefined}
          axis={axis}
          counts={counts}
          onCount={onCount}
          onMore={onMore}
        />
      </div>
      {live.state === 'failed' && (
        <p className={styles.failed}>
          时间线未能载入，这里是不能缩放的图。
          <Retry onRetry={live.retry} />
        </p>
      )}
      {content !== undefined && (
        <EventCard
          key={card.subject?.type === 'mark' ? card.subject.key : shownPhase}
          id={CARD_ID}
          content={content}
          anchor={card.anchor}
          onPointerEnter={card.keep}
          onPointerLeave={card.hideSoon}
        />
      )}
    </div>
  )
}

function runOf({ days }: Plan, { day, days: length }: PlannedMore): DaySpan | undefined {
  const [from, to] = [days[day], days[day + length - 1]]
  return from === undefined || to === undefined ? undefined : { from, to }
}
