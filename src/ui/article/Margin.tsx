import { type ReactNode, useMemo } from 'react'
import { organisationFragment, remarkFragment } from '../../edition/fragments.ts'
import { TEXT_FORMATS } from '../../exports/formats.ts'
import { newspaperWords, pageWords, provenance, publicationWords } from '../../exports/provenance.ts'
import { articleFilePath } from '../../exports/site.ts'
import { WHOLE_EDITION } from '../../reader/address.ts'
import type { OpenEntry } from '../../reader/catalogue.ts'
import { completeness } from '../../reader/completeness.ts'
import { hitPieces, type RemarkHit } from '../../reader/hits.ts'
import type { ListedEvent } from '../../reader/listing.ts'
import { type MarginView, marginView, type NamedInvolvement } from '../../reader/margin-view.ts'
import { quoted } from '../../reader/punctuation.ts'
import { sentence } from '../../reader/remark-words.ts'
import { type Remark, remarkSentences } from '../../reader/remarks.ts'
import { UNREAD } from '../../reader/unread.ts'
import { HomeLink } from '../address/links.tsx'
import { useReaderState } from '../address/reader-state.tsx'
import { HitWords } from '../search/HitWords.tsx'
import styles from './Margin.module.css'

/** What the margin of an article is given. */
export interface MarginProps {
  entry: OpenEntry
  target: string | undefined
  /** What a search found in the editorial entries. */
  hits: readonly RemarkHit[]
}

/** What stands beside an article: its dates, departments, editorial entries and where it comes from. */
export function Margin({ entry, target, hits }: MarginProps) {
  const { catalogue } = useReaderState()
  const view = useMemo(() => marginView(catalogue, entry), [catalogue, entry])
  return (
    <aside className={styles.margin} aria-label="本文资料" data-after-text>
      <Dates view={view} hits={hits} />
      <Departments view={view} />
      <Remarks view={view} target={target} hits={hits} />
      <Provenance entry={entry} />
    </aside>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  )
}

function Dates({ view, hits }: { view: MarginView; hits: readonly RemarkHit[] }) {
  return (
    <Part title="文中日期">
      {view.events.length === 0 ? (
        <p>未注明日期。</p>
      ) : (
        <ul className={styles.list}>
          {view.events.map(({ event, date }) => (
            <li key={event.id}>
              <a href={`#${event.id}`}>{date}</a> {event.label}
              <Basis event={event} />
            </li>
          ))}
        </ul>
      )}
      {view.durations.length > 0 && (
        <>
          <p className={styles.sub}>没有写明是哪一天</p>
          <ul className={styles.inline}>
            {view.durations.map((duration) => (
              <li key={duration.id} id={remarkFragment(duration.id)}>
                <a href={`#${duration.id}`}>{duration.words}</a>
                <span className={styles.reason}>
                  ：<RemarkSentences remark={duration} hits={hits} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  )
}

function Basis({ event }: { event: ListedEvent }) {
  const parts = event.inferred.map(({ part }) => ({ year: '年', month: '月', day: '日期' })[part]).join('、')
  return <span className={styles.basis}>{parts === '' ? '原文写明' : `${parts}为推定`}</span>
}

function Departments({ view }: { view: MarginView }) {
  return (
    <Part title="部门">
      <ul className={styles.list}>
        {view.subjects.map((named) => (
          <Involved key={named.department.id} named={named} />
        ))}
      </ul>
      {view.mentions.length > 0 && (
        <>
          <p className={styles.sub}>提及</p>
          <ul className={styles.list}>
            {view.mentions.map((named) => (
              <Involved key={named.department.id} named={named} />
            ))}
          </ul>
        </>
      )}
    </Part>
  )
}

function Involved({ named: { department, involvement } }: { named: NamedInvolvement }) {
  const mentions = involvement.role === 'mentioned'
  return (
    <li>
      <HomeLink state={{ ...WHOLE_EDITION, departments: [department.id], mentions }}>
        {department.short}
      </HomeLink>
      <a
        className={styles.place}
        href={`#${organisationFragment(department.id)}`}
        aria-label={`${department.short}：见文`}
      >
        见文
      </a>
      {involvement.reason !== undefined && (
        <span className={styles.reason}>（推定）{sentence(involvement.reason)}</span>
      )}
    </li>
  )
}

function Remarks({ view, target, hits }: { view: MarginView } & Omit<MarginProps, 'entry'>) {
  if (view.remarks.length === 0 && view.joins.length === 0) return null
  return (
    <Part title="校读说明">
      <ol className={styles.list}>
        {view.remarks.map((remark) => (
          <li
            key={remark.id}
            id={remarkFragment(remark.id)}
            className={styles.remark}
            data-target={target === remarkFragment(remark.id) ? 'true' : undefined}
          >
            <a className={styles.number} href={`#${remark.id}`} aria-label={`${remark.number}：回到文中`}>
              {remark.number}
            </a>
            <span>
              <span className={styles.kind}>{remark.name}</span> {quoted(remark.words)}：
              <RemarkSentences remark={remark} hits={hits} />
            </span>
          </li>
        ))}
      </ol>
      {view.joins.length > 0 && (
        <details className={styles.joins} open>
          <summary>接排 {view.joins.length} 处</summary>
          <ul className={styles.list}>
            {view.joins.map((join) => (
              <li
                key={join.id}
                id={remarkFragment(join.id)}
                data-target={target === remarkFragment(join.id) ? 'true' : undefined}
              >
                <a href={`#${join.id}`}>{quoted(join.words)}</a>
                <span className={styles.reason}>
                  ：<RemarkSentences remark={join} hits={hits} />
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Part>
  )
}

function RemarkSentences({ remark, hits }: { remark: Remark; hits: readonly RemarkHit[] }) {
  return remarkSentences(remark).map((words) => {
    const own = hits.filter((hit) => hit.remark === remark.id && hit.text === words)
    return <HitWords key={words} pieces={hitPieces(words, own)} className={styles.hit} />
  })
}

function Provenance({ entry }: { entry: OpenEntry }) {
  const from = provenance(entry.contents, entry.article, { url: import.meta.env.BASE_URL })
  const { article } = entry
  const first = article.blocks[0]?.source.firstLine
  const last = article.blocks.at(-1)?.source.lastLine
  return (
    <Part title="出处">
      <p>
        {newspaperWords(from)}，{publicationWords(from)}，{pageWords(from)}抄本第 {first} 至 {last} 行。
        {from.unread ? `${UNREAD}。` : completeness(article)}
      </p>
      <p className={styles.files}>
        {TEXT_FORMATS.map(({ extension, name }) => (
          <a
            key={extension}
            href={import.meta.env.BASE_URL + articleFilePath(article.id, extension)}
            download
          >
            {name}
          </a>
        ))}
      </p>
    </Part>
  )
}
