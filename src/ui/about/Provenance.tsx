import type { ReactNode } from 'react'
import type { AboutEdition } from '../../edition/about-schema.ts'
import type { InferenceId } from '../../edition/ids.ts'
import type { Source } from '../../edition/schema.ts'
import { coverage, statistics } from '../../edition/statistics.ts'
import { EDITION_FILES } from '../../exports/formats.ts'
import { newspaperName } from '../../exports/provenance.ts'
import { fullDayName } from '../../reader/date-words.ts'
import { inferenceFragment } from '../../reader/inferences.ts'
import { titled } from '../../reader/punctuation.ts'
import { issueWords } from '../../reader/told-apart.ts'
import { isUnread, UNREAD } from '../../reader/unread.ts'
import styles from './About.module.css'

interface OfEdition {
  edition: AboutEdition
}

/** The sources of the edition: file, newspaper and day, with what is inferred marked so. */
export function Sources({ edition }: OfEdition) {
  return edition.sources.map((source) => (
    <section key={source.id} className={styles.source}>
      {edition.sources.length > 1 && <h3 className={styles.sourceTitle}>{sourceName(edition, source)}</h3>}
      <dl className={styles.table}>
        <Row name="抄本">
          {source.file}，{source.lines} 行，{source.characters} 个字符，{source.bytes} 字节
        </Row>
        {isUnread(source) && <Row name="校读">{UNREAD}</Row>}
        <Row name="SHA-256">
          <code className={styles.code}>{source.sha256}</code>
        </Row>
        <Row name="报纸">
          {titled(newspaperName(edition, source.issue))}
          <Inferred edition={edition} of={source} by={source.inferred.newspaper} />
        </Row>
        <Row name="出版日期">
          {fullDayName(source.issue.day)}
          <Inferred edition={edition} of={source} by={source.inferred.day} />
        </Row>
        <Row name="版面">
          {source.pages.length} 个
          {[...new Set(source.pages.map((page) => page.inferred))].map((by) => (
            <Inferred key={by ?? ''} edition={edition} of={source} by={by} />
          ))}
        </Row>
        <Row name="版面间隔">{source.furnitureRules.join('；')}</Row>
      </dl>
    </section>
  ))
}

/** Newspaper, day and printed pages: a source may be a part of its issue. */
function sourceName(edition: AboutEdition, { issue, pages }: Source): string {
  const printed = pages.length === 0 ? '' : `第 ${pages.map(({ name }) => name).join('、')} 版`
  return `${issueWords(edition, issue)} ${printed}`
}

interface InferredProps extends OfEdition {
  of: Source
  by: InferenceId | undefined
}

/** That something is inferred, and where it is said why. */
function Inferred({ edition, of, by }: InferredProps) {
  if (by === undefined) return null
  return <a href={`#${inferenceFragment(edition, of.id, by)}`}>（推定）</a>
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The edition in numbers. */
export function Numbers({ edition }: OfEdition) {
  const counted = edition.whole?.numbers ?? statistics(edition)
  return (
    <dl className={styles.table}>
      <Row name="文章">{counted.articles} 篇</Row>
      <Row name="日期">{counted.events} 个</Row>
      <Row name="部门和单位">{counted.departments} 个</Row>
      <Row name="字符">
        {counted.characters} 个：文章 {counted.inArticles}，版面间隔 {counted.furniture}
      </Row>
      <Row name="覆盖">{coverage(counted).toFixed(2)} %</Row>
      <Row name="本编散列">
        <code className={styles.code}>{edition.digest}</code>
      </Row>
      <Row name="编译程序">{edition.compiler}</Row>
    </dl>
  )
}

/** Links to the data of the whole edition. */
export function DataFiles() {
  return (
    <ul className={styles.evidence}>
      {EDITION_FILES.map((file) => (
        <li key={file.path}>
          <a href={import.meta.env.BASE_URL + file.path}>{file.name}</a>
          {'hint' in file && <span>：{file.hint}</span>}
        </li>
      ))}
    </ul>
  )
}
