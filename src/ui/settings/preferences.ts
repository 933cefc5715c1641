import * as z from 'zod/mini'

/** How one likes to read, remembered in this browser; an absent field means the site's own choice. */
export const Preferences = z.object({
  theme: z.optional(z.catch(z.optional(z.enum(['light', 'sepia', 'dark'])), undefined)),
  size: z.optional(z.catch(z.optional(z.enum(['small', 'large', 'larger'])), undefined)),
  leading: z.optional(z.catch(z.optional(z.enum(['tight', 'loose'])), undefined)),
  face: z.optional(z.catch(z.optional(z.enum(['hei'])), undefined)),
})
export type Preferences = z.infer<typeof Preferences>

/** Where preferences are kept; the script in the page's head reads the same key. */
export const PREFERENCES_KEY = 'reading'

const FIELDS = ['theme', 'size', 'leading', 'face'] as const

/** The remembered preferences; none when nothing is kept, it cannot be read, or storage is refused. */
export function loadPreferences(): Preferences {
  try {
    const parsed = Preferences.safeParse(JSON.parse(localStorage.getItem(PREFERENCES_KEY) ?? '{}'))
    return parsed.success ? parsed.data : {}
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

/** Applies preferences to the page through `data-theme`, `data-size`, `data-leading` and `data-face`. */
export function applyPreferences(preferences: Preferences, root: HTMLElement): void {
  for (const field of FIELDS) {
    const value = preferences[field]
    if (value === undefined) delete root.dataset[field]
    else root.dataset[field] = value
  }
}
