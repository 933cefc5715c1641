import type { FocusName, WindowPlace } from './window-place.ts'

const STORED = 'places'
/** More than a reader goes back. */
const MOST = 100

/** Where the window stood at each step of the history, for as long as the visit lasts, reloads included. */
export interface StepPlaces {
  get: (key: string) => WindowPlace | undefined
  set: (key: string, place: WindowPlace) => void
  /** Writes them down, before the page goes. */
  store: () => void
}

/** The places known from before a reload, or none. */
export function stepPlaces(): StepPlaces {
  const places = new Map<string, WindowPlace>(stored())
  return {
    get: (key) => places.get(key),
    set: (key, place) => {
      places.delete(key)
      places.set(key, place)
    },
    store: () => {
      try {
        sessionStorage.setItem(STORED, JSON.stringify([...places].slice(-MOST)))
      } catch {
        return
      }
    },
  }
}

function stored(): [string, WindowPlace][] {
  try {
    const steps: unknown = JSON.parse(sessionStorage.getItem(STORED) ?? '[]')
    return Array.isArray(steps) ? steps.flatMap(readStep) : []
  } catch {
    return []
  }
}

function readStep(step: unknown): [string, WindowPlace][] {
  if (!Array.isArray(step)) return []
  const [key, place]: unknown[] = step
  if (typeof key !== 'string' || !isRecord(place) || typeof place.y !== 'number') return []
  const { anchor, focus } = place
  return [
    [
      key,
      {
        y: place.y,
        ...(isRecord(anchor) && typeof anchor.id === 'string' && typeof anchor.top === 'number'
          ? { anchor: { id: anchor.id, top: anchor.top } }
          : {}),
        ...(isFocusName(focus) ? { focus } : {}),
      },
    ],
  ]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isFocusName(value: unknown): value is FocusName {
  return isRecord(value) && typeof value.selector === 'string' && typeof value.nth === 'number'
}
