import { type ReactNode, useMemo } from 'react'
import type { AboutEdition } from '../../edition/about-schema.ts'
import { ledgerSum } from '../../reader/ledger-words.ts'
import { DOUBT } from '../../reader/remark-words.ts'
import { unreadAmong, unreadOf } from '../../reader/unread-among.ts'
import { catalogue } from '../../reader/whole-catalogue.ts'
import { useCanonical } from '../address/canonical.ts'
import { IssuesLink } from '../address/links.tsx'
import { useCatalogue } from '../library/library.tsx'
import { usePageTitle } from '../page-title.ts'
import styles from './About.module.css'
import { Inferences } from './Inferences.tsx'
import { LedgerIsland } from './LedgerIsland.tsx'
import { DataFiles, Numbers, Sources } from './Provenance.tsx'
import { SoftwareIsland } from './SoftwareIsland.tsx'

/** About the edition: what it says of itself, its rules, its source, what is inferred, its numbers and its ledger. */
export function About() {
  usePageTitle('关于本编')
  useCanonical()
  const { about: edition } = useCatalogue()
  const shown = useMemo(() => edition && catalogue(edition), [edition])
  if (edition === undefined || shown === undefined) return null
  const { about, whole } = edition
  const unread =
    whole === undefined
      ? unreadAmong(shown.entries.map(({ source }) => source))
      : unreadOf(whole.unread, whole.numbers.articles)
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <h1 className={styles.title}>关于本编</h1>
      {about.map(({ heading, paragraphs }, i) => (
        <Part key={heading} id={i === 0 ? 'what' : `what-${i + 1}`} title={heading}>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Part>
      ))}
      <Part id="rules" title="编例">
        <ol className={styles.rules}>
          <li>
            一字不丢。原文每一个字符都归入一个段落或题目，否则就声明为版面间隔并写出理由；从数据可以逐字节还原抄本。
          </li>
          <li>一字不改。缺漏、接排、存疑都是单独的条目，写明理由，在文中标出，并列入下面的清单。</li>
          <li>阅读时把抄本的半角标点排成中文标点，只改显示，不改文字；按“原文”可以看抄本原来的行。</li>
          <li>日期都有出处。每个日期指向写它的原文；原文没写的年、月是推定，凡推定都注明。</li>
          <li>
            按日期筛选时，只看原文写出的那一天或那几天：“某日起”只算起的那一日，“截至某日”只算截止的那一日。没有日期的文章总在其中。
          </li>
          <li>部门分“报道主体”和“只提及”两种，筛选先按主体，可以放宽到提及。</li>
          <li>文章、日期、部门的链接一经公布，不再更改；要改也留下转向。</li>
        </ol>
      </Part>
      <Part id="source" title="文字的来历">
        <Shown edition={edition} />
        <Sources edition={edition} />
      </Part>
      <Part id="making" title="怎样编成">
        <p>
          抄本按原样保存。题目、段落、日期、部门、缺漏和存疑，由编者逐条写出，每一条都引原文的词句。编译程序核对：每个字符都有归属，每处引文在文中只能找到一处，每个日期与原文的写法相符；有一处不合，就不出版。
        </p>
        {unread !== undefined && (
          <p>
            有的文章不是这样编成的，{unread}
            ：题目、段落、日期和部门由程序按规则认出，拿不准的标作“{DOUBT}”，列在清单里，等编者对着报纸校读。
          </p>
        )}
      </Part>
      <Part id="inferences" title="推定">
        <Shown edition={edition} />
        <Inferences edition={edition} />
      </Part>
      <Part id="numbers" title="统计">
        <Numbers edition={edition} />
      </Part>
      <Part id="ledger" title="清单">
        {whole !== undefined && (
          <p>
            全编共有{ledgerSum(whole.ledger)}。每一条在<IssuesLink>它的文章</IssuesLink>里都有边注。
          </p>
        )}
        <Shown edition={edition} />
        <LedgerIsland catalogue={shown} />
      </Part>
      <Part id="data" title="取用数据">
        <DataFiles />
      </Part>
      {import.meta.env.PROD && (
        <Part id="software" title="所用软件">
          <SoftwareIsland />
        </Part>
      )}
      <Part id="licence" title="许可">
        <p>
          报纸文章的著作权属原作者和报社，这里为研究和阅读而引录。本编自己写的话（校读说明、推定、编例）与数据的编排以
          CC BY 4.0 提供；程序以 MIT 许可提供。
        </p>
      </Part>
    </main>
  )
}

/** That only the newest sources are shown, and where the others are; nothing where all are. */
function Shown({ edition: { whole, sources } }: { edition: AboutEdition }) {
  if (whole === undefined) return null
  return (
    <p>
      全编有 {whole.sources} 份抄本，这里列出最近的 {sources.length} 份，其余在<a href="#data">整部数据</a>
      里。
    </p>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} className={styles.part} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.partTitle}>
        {title}
      </h2>
      <div className={styles.content}>{children}</div>
    </section>
  )
}
