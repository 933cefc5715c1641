import { DataSet } from 'vis-data/esnext'
import { Timeline } from 'vis-timeline/esnext'
import type { Day } from '../../edition/day.ts'
import { dayStartMs } from '../../edition/day-instant.ts'
import { setInFrame } from '../../reader/timeline/frame.ts'
import type { Plan } from '../../reader/timeline/plan.ts'
import { type Frame, position, type Stretch } from '../../reader/timeline/scale.ts'
import { followPress } from './follow-press.ts'
import { createLiveMark, type LiveMark, type MarkLink } from './live-mark.ts'
import { passGestures } from './pass-gestures.ts'
import './vis-drawing.css'

const MS_PER_DAY = 86_400_000

/** All that the drawing shows. */
export interface DrawingModel {
  plan: Plan
  /** Every mark of the plan. */
  marks: readonly MarkLink[]
  /** Key of the mark that is the Tab stop. */
  stop: string | undefined
  window: Stretch
}

/** What the drawing tells. */
export interface DrawingListener {
  /** The first drawing stands. */
  onReady: () => void
  /** The drawing shows another stretch, during a gesture too. */
  onMove: (window: Stretch) => void
  /** A gesture came to rest at a stretch of whole days. */
  onWindow: (window: Stretch) => void
}

/** The live drawing: made once per page, then given each new model; it moves only what differs. */
export interface Drawing {
  update: (model: DrawingModel) => void
  /** Focuses a mark's link, now or as soon as the drawing shows it. */
  focus: (key: string) => void
  destroy: () => void
}

interface Item {
  id: string
  start: number
  end: number
  content: string
  limitSize: boolean
}

/** vis-timeline that does not look for a window of its own at first, for which it lays every mark out once more. */
class GivenWindowTimeline extends Timeline {
  override fit(): void {}
}

// vis would not draw what begins and ends at one moment; a day's mark is drawn about its middle.
const LEAST_MS = 60_000
// A wheel turns in steps; only when it rests does the window settle on whole days.
const SETTLE_MS = 300

/**
 * Draws the marks with vis-timeline, which places them in time, zooms and pans. Rows, labels and looks are the
 * plan's; vis's axis, lane labels, stacking, selection and styles are not used.
 */
export function createDrawing(
  host: HTMLElement,
  firstDay: Day,
  first: DrawingModel,
  listener: DrawingListener,
): Drawing {
  const origin = dayStartMs(firstDay)
  const toMs = (days: number) => origin + days * MS_PER_DAY
  const toDays = (time: Date) => (time.valueOf() - origin) / MS_PER_DAY
  const marks = new Map<string, LiveMark>()
  const items = new DataSet<Item, 'id'>()
  const days = first.plan.days.length
  let model = first
  let shown: Stretch = { from: 0, to: 0 }
  let pendingFocus: string | undefined
  let ready = false
  let destroyed = false
  let settling: ReturnType<typeof setTimeout> | undefined
  let [width, rem] = [0, 16]

  measure()
  syncMarks()
  const timeline = new GivenWindowTimeline(host, items, {
    align: 'left',
    autoResize: false,
    height: '100%',
    margin: { axis: 0, item: 0 },
    max: toMs(days),
    min: toMs(0),
    orientation: { axis: 'top', item: 'top' },
    selectable: false,
    showCurrentTime: false,
    showMajorLabels: false,
    showMinorLabels: false,
    showTooltips: false,
    stack: false,
    type: 'range',
    zoomKey: 'ctrlKey',
    zoomMax: days * MS_PER_DAY,
    zoomMin: MS_PER_DAY,
    template: (item?: { id?: string }) => marks.get(item?.id ?? '')?.link ?? document.createElement('span'),
    onInitialDrawComplete: () => {
      if (destroyed) return
      applyWindow()
      timeline.redraw()
      ready = true
      place()
      // Shown a frame after the marks are in their places: what moves as it appears is a shift.
      requestAnimationFrame(() => {
        if (!destroyed) listener.onReady()
      })
    },
  })

  function syncMarks() {
    const keys = new Set(model.marks.map(({ item }) => item.key))
    const gone = [...marks.keys()].filter((key) => !keys.has(key))
    for (const key of gone) marks.delete(key)
    if (gone.length > 0) items.remove(gone)
    const changed: Item[] = []
    for (const described of model.marks) {
      const { key, mark } = described.item
      const live = marks.get(key) ?? createLiveMark()
      marks.set(key, live)
      live.describe(described, key === model.stop)
      const start = toMs(mark.from)
      const end = Math.max(toMs(mark.to), start + LEAST_MS)
      const known = items.get(key)
      if (known?.start !== start || known.end !== end) {
        changed.push({ id: key, start, end, content: '', limitSize: false })
      }
    }
    if (changed.length > 0) items.update(changed)
  }

  function frame(): Frame {
    const { start, end } = timeline.getWindow()
    return { from: toDays(start), to: toDays(end), width: width / rem }
  }

  /** In CSS px; read when the host changes, since reading it while vis moves marks would lay the page out anew. */
  function measure() {
    width = host.clientWidth
    rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  }

  function place() {
    if (destroyed) return
    const now = frame()
    if (now.width <= 0) return
    const set = new Map(setInFrame(model.plan, now).map(({ item, extent }) => [item.key, extent]))
    for (const { item } of model.marks) {
      marks.get(item.key)?.place(set.get(item.key), position(now, item.mark.from))
    }
    if (ready && (now.from !== shown.from || now.to !== shown.to)) {
      shown = { from: now.from, to: now.to }
      listener.onMove(shown)
    }
    if (pendingFocus !== undefined && set.has(pendingFocus)) {
      const { link } = marks.get(pendingFocus) ?? {}
      link?.focus({ preventScroll: false })
      if (link !== undefined && link === document.activeElement) pendingFocus = undefined
    }
  }

  function applyWindow() {
    timeline.setWindow(toMs(model.window.from), toMs(model.window.to), { animation: false })
  }

  timeline.on('changed', place)
  timeline.on('rangechanged', ({ byUser }: { byUser: boolean }) => {
    if (!byUser) return
    clearTimeout(settling)
    settling = setTimeout(settle, SETTLE_MS)
  })

  function settle() {
    const { from, to } = frame()
    const first = Math.min(days - 1, Math.max(0, Math.round(from)))
    const window = { from: first, to: Math.min(days, Math.max(first + 1, Math.round(to))) }
    timeline.setWindow(toMs(window.from), toMs(window.to), { animation: false })
    if (window.from !== model.window.from || window.to !== model.window.to) listener.onWindow(window)
  }

  // vis knows no way to call off a pan: its press is ended for it, and the window put back.
  const followPan = (start: PointerEvent) => {
    if (start.button !== 0 || start.pointerType === 'touch') return
    const { from, to } = frame()
    stopPan = followPress(start, {
      onEnd: () => {},
      onCancel: () => {
        const { pointerId, pointerType, clientX, clientY } = start
        window.dispatchEvent(new PointerEvent('pointerup', { pointerId, pointerType, clientX, clientY }))
        timeline.setWindow(toMs(from), toMs(to), { animation: false })
      },
    })
  }
  let stopPan = () => {}
  host.addEventListener('pointerdown', followPan)
  const [canvas, centre] = [host.parentElement, host.querySelector('.vis-center')]
  const stopPassing = canvas === null || centre === null ? () => {} : passGestures(canvas, centre)

  const observer = new ResizeObserver(() => {
    const before = width
    measure()
    if (width === before) place()
    else keepingFocus(() => timeline.redraw())
  })
  observer.observe(host)

  function keepingFocus(change: () => void) {
    const focused = document.activeElement
    change()
    if (focused instanceof HTMLElement && host.contains(focused) && focused !== document.activeElement) {
      focused.focus({ preventScroll: true })
    }
  }

  return {
    update(next) {
      const moved = next.window.from !== model.window.from || next.window.to !== model.window.to
      const planned = next.plan !== model.plan
      model = next
      keepingFocus(syncMarks)
      if (moved) applyWindow()
      if (planned) place()
    },
    focus(key) {
      pendingFocus = key
      place()
    },
    destroy() {
      destroyed = true
      clearTimeout(settling)
      stopPan()
      stopPassing()
      host.removeEventListener('pointerdown', followPan)
      observer.disconnect()
      timeline.destroy()
      items.clear()
      marks.clear()
      host.replaceChildren()
    },
  }
}
