import { type RefObject, useEffect, useState } from 'react'
import {
  applyPreferences,
  loadPreferences,
  onPreferencesElsewhere,
  type Preferences,
  savePreferences,
} from './preferences.ts'
import styles from './SettingsPanel.module.css'
import { usePutAway } from './use-put-away.ts'

type Field = keyof Preferences

const DEFAULT = 'default'

const CHOICES: readonly {
  field: Field
  name: string
  options: readonly { value: string; name: string }[]
  hint?: string
}[] = [
  {
    field: 'theme',
    name: '明暗',
    options: [
      { value: DEFAULT, name: '随系统' },
      { value: 'light', name: '浅色' },
      { value: 'sepia', name: '纸色' },
      { value: 'dark', name: '深色' },
    ],
  },
  {
    field: 'size',
    name: '字号',
    options: [
      { value: 'small', name: '小' },
      { value: DEFAULT, name: '中' },
      { value: 'large', name: '大' },
      { value: 'larger', name: '特大' },
    ],
  },
  {
    field: 'leading',
    name: '行距',
    options: [
      { value: 'tight', name: '紧' },
      { value: DEFAULT, name: '中' },
      { value: 'loose', name: '松' },
    ],
  },
  {
    field: 'face',
    name: '字体',
    options: [
      { value: DEFAULT, name: '宋体' },
      { value: 'hei', name: '黑体' },
    ],
  },
  {
    field: 'keys',
    name: '单键',
    options: [
      { value: DEFAULT, name: '开' },
      { value: 'off', name: '关' },
    ],
    hint: '/ 搜索，c 复制引文；时间线上 + − 缩放，? 用法',
  },
]

/** The choices of 阅读设置: theme, text size, line spacing, typeface and shortcuts, applied at once and remembered. */
export function SettingsPanel({ details }: { details: RefObject<HTMLDetailsElement | null> }) {
  usePutAway(details)
  const [preferences, setPreferences] = useState<Preferences>(loadPreferences)
  useEffect(() => onPreferencesElsewhere(setPreferences), [])
  const choose = (field: Field, value: string) => {
    const { [field]: _previous, ...rest } = preferences
    const next = value === DEFAULT ? rest : { ...rest, [field]: value }
    setPreferences(next)
    savePreferences(next)
    applyPreferences(next, document.documentElement)
  }

  return (
    <div className={styles.panel}>
      {CHOICES.map(({ field, name, options, hint }) => (
        <fieldset key={field} className={styles.choice}>
          <legend>{name}</legend>
          <div className={styles.options}>
            {options.map((option) => (
              <label key={option.value}>
                <input
                  type="radio"
                  name={field}
                  checked={(preferences[field] ?? DEFAULT) === option.value}
                  onChange={() => choose(field, option.value)}
                />
                {option.name}
              </label>
            ))}
          </div>
          {hint !== undefined && <p className={styles.hint}>{hint}</p>}
        </fieldset>
      ))}
    </div>
  )
}
