// In every page's head, and all that must be known before the first paint.
import { begin } from '../../ui/loading/phases.ts'
import { FIELDS, PREFERENCES_KEY } from '../../ui/settings/preferences.ts'

begin(location)
const { dataset } = document.documentElement
try {
  const stored = JSON.parse(localStorage.getItem(PREFERENCES_KEY) || '{}')
  for (const name of FIELDS) if (typeof stored[name] === 'string') dataset[name] = stored[name]
} catch {}
