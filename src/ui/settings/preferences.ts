const VALUES = {
  theme: ['light', 'sepia', 'dark'],
  size: ['small', 'large', 'larger'],
  leading: ['tight', 'loose'],
  face: ['hei'],
  keys: ['off'],
} as const

type Field = keyof typeof VALUES

/** The attributes of the page that preferences are kept under. */
export const FIELDS = ['theme', 'size', 'leading', 'face', 'keys'] as const satisfies readonly Field[]

/** How one likes to read and to be helped by keys, remembered in this browser; an absent field means the site's own choice. */
export type Preferences = { [Key in Field]?: (typeof VALUES)[Key][number] }

function oneOf<Value extends string>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((known) => known === value)
}

/** The preferences in a stored value; what is unknown or misshapen is left out. */
export function readPreferences(stored: unknown): Preferences {
  const kept: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {}
  const theme = oneOf(VALUES.theme, kept.theme)
  const size = oneOf(VALUES.size, kept.size)
  const leading = oneOf(VALUES.leading, kept.leading)
  const face = oneOf(VALUES.face, kept.face)
  const keys = oneOf(VALUES.keys, kept.keys)
  return {
    ...(theme === undefined ? {} : { theme }),
    ...(size === undefined ? {} : { size }),
    ...(leading === undefined ? {} : { leading }),
    ...(face === undefined ? {} : { face }),
    ...(keys === undefined ? {} : { keys }),
  }
}

/** Where preferences are kept. */
export const PREFERENCES_KEY = 'reading'

/** The remembered preferences; none when nothing is kept, it cannot be read, or storage is refused. */
export function loadPreferences(): Preferences {
  try {
    return readPreferences(JSON.parse(localStorage.getItem(PREFERENCES_KEY) ?? '{}'))
  } catch {
    return {}
  }
}

/** Remembers preferences; where storage is refused they last as long as the page. */
export function savePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(PREFERENCES_KEY, JSON.stringify(preferences))
  } catch {
    return
  }
}

/** Tells of preferences that are chosen in another tab; returns how to stop. */
export function onPreferencesElsewhere(hear: (preferences: Preferences) => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key === PREFERENCES_KEY || key === null) hear(loadPreferences())
  }
  window.addEventListener('storage', listen)
  return () => window.removeEventListener('storage', listen)
}

/** Applies preferences to the page through `data-theme`, `data-size`, `data-leading`, `data-face` and `data-keys`. */
export function applyPreferences(preferences: Preferences, root: HTMLElement): void {
  for (const field of FIELDS) {
    const value = preferences[field]
    if (value === undefined) delete root.dataset[field]
    else root.dataset[field] = value
  }
}
