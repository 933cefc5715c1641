import { useEffect, useState } from 'react'
import { issueKey } from '../../edition/keys.ts'
import type { Issue } from '../../edition/schema.ts'
import { issueFiles, sizeWords } from '../../reader/kept-issues.ts'
import { useLibrary } from '../library/library.tsx'
import { isAsked, rememberIssue } from './asked-issues.ts'
import styles from './KeepIssue.module.css'
import { dropTexts, keepsTexts, keepTexts, keptFiles } from './kept-texts.ts'
import { onceInCharge } from './service-worker.ts'

type Keeping = 'unknown' | 'offered' | 'coming' | 'kept' | 'failed'

/** Keeps an issue for reading offline when asked, and gives its room back; nothing where the browser keeps all, or nothing. */
export function KeepIssue({ issue }: { issue: Issue }) {
  const library = useLibrary()
  const [keeping, setKeeping] = useState<Keeping>('unknown')
  const key = issueKey(issue)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which issue it is
  useEffect(() => {
    let left = false
    const look = async (): Promise<Keeping> => {
      if (!(await keepsTexts())) return 'unknown'
      const { files } = issueFiles(await library.complete(), issue)
      const kept = await keptFiles()
      return isAsked(key) && files.every(({ file }) => kept.has(file)) ? 'kept' : 'offered'
    }
    const callOff = onceInCharge(async () => {
      const found = await look()
      if (!left) setKeeping(found)
    })
    return () => {
      left = true
      callOff()
    }
  }, [library, key])
  if (keeping === 'unknown') return null
  const { files, bytes } = issueFiles(library.catalogue(), issue)

  const keep = async () => {
    if (keeping === 'coming') return
    setKeeping('coming')
    try {
      await keepTexts(files)
    } catch {
      setKeeping('failed')
      return
    }
    rememberIssue(key, true)
    setKeeping('kept')
    // Else a browser short of room may let go of it unasked. Not awaited: a browser may ask its reader, and hear nothing.
    navigator.storage.persist().catch(() => false)
  }
  const drop = async () => {
    rememberIssue(key, false)
    await dropTexts(files.map(({ file }) => file))
    setKeeping('offered')
  }
  return (
    <div className={styles.keep}>
      <span role="status" className={styles.said}>
        {WORDS[keeping]}
      </span>
      {keeping === 'kept' ? (
        <button type="button" className={styles.button} onClick={drop}>
          不再保存
        </button>
      ) : (
        // Not `disabled`: that would take the focus from the very button that was pressed.
        <button type="button" className={styles.button} aria-disabled={keeping === 'coming'} onClick={keep}>
          保存本期（{sizeWords(bytes)}）
        </button>
      )}
    </div>
  )
}

const WORDS: Readonly<Record<Keeping, string>> = {
  unknown: '',
  offered: '',
  coming: '正在保存…',
  kept: '本期已保存在本机，没有网络也能读。',
  failed: '没有存成：网络断了，或者本机没有地方了。',
}
