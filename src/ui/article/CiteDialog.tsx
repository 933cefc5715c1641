import { useEffect, useRef } from 'react'
import { REFERENCE_FORMATS } from '../../exports/formats.ts'
import { ACCESS_DATE_SLOT, gbt7714 } from '../../exports/gbt7714.ts'
import { articleFilePath } from '../../exports/site.ts'
import type { OpenEntry } from '../../reader/catalogue.ts'
import { useSiteAddress } from '../address/site-address.ts'
import { CopyButton } from '../copy/CopyButton.tsx'
import styles from './CiteDialog.module.css'

/** The reader's own day, on which the article was looked up. */
function today(): string {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

interface Props {
  entry: OpenEntry
  onClose: () => void
}

/** The dialog of 引用: the reference in the forms of GB/T 7714, and files for reference managers. */
export function CiteDialog({ entry, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const address = useSiteAddress()
  const { id } = entry.article
  const references = gbt7714(entry.contents, entry.article, { url: address('') }).map((reference) => ({
    ...reference,
    text: reference.text.replace(ACCESS_DATE_SLOT, `[${today()}]`),
  }))
  const remark = references[0]?.remark
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="cite-title" onClose={onClose}>
      <h2 id="cite-title" className={styles.title}>
        引用本文
      </h2>
      {references.map(({ standard, text }) => (
        <section key={standard} className={styles.reference}>
          <h3 className={styles.standard}>GB/T 7714—{standard}</h3>
          <p className={styles.text} translate="no">
            {text}
          </p>
          <CopyButton name={`复制 ${standard} 格式`} className={styles.copy} text={() => text} />
        </section>
      ))}
      <p className={styles.files}>
        <span>文献管理软件：</span>
        {REFERENCE_FORMATS.map(({ extension, name }) => (
          <a key={extension} href={import.meta.env.BASE_URL + articleFilePath(id, extension)} download>
            {name}
          </a>
        ))}
      </p>
      {remark !== undefined && <p className={styles.hint}>{remark}。</p>}
      <form method="dialog">
        <button type="submit" className={styles.close}>
          关闭
        </button>
      </form>
    </dialog>
  )
}
