// In every page's head, and all that must be known before the first paint.
import { FIELDS, PREFERENCES_KEY } from '../../ui/settings/preferences.ts'

const { dataset } = document.documentElement
// Scripts run, and the controls that need the app are held back until it is near.
dataset.scripted = dataset.arriving = ''
// Hides what the query string will change until the app has read it, so that nothing shows and then vanishes.
if (location.search) dataset.asked = ''
// Holds back what surrounds an article; not where the address leads to a note beside the text.
if (!/^#about/.test(location.hash)) dataset.textFirst = ''
try {
  const stored = JSON.parse(localStorage.getItem(PREFERENCES_KEY) || '{}')
  for (const name of FIELDS) if (typeof stored[name] === 'string') dataset[name] = stored[name]
} catch {}
