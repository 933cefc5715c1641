import { Outlet, useParams } from '@tanstack/react-router'
import { hasSeveralIssues } from '../../reader/told-apart.ts'
import { AboutLink, HomeLink, IssuesLink } from '../address/links.tsx'
import { ReaderStateProvider, useReaderState } from '../address/reader-state.tsx'
import { useIdle } from '../loading/idle.ts'
import { latePart } from '../loading/late-part.tsx'
import { ReadingSettings } from '../settings/ReadingSettings.tsx'
import styles from './Frame.module.css'
import { SearchBox } from './SearchBox.tsx'
import { SkipLink } from './SkipLink.tsx'

const UpdateOffer = latePart('更新', async () => (await import('../offline/parts.ts')).UpdateOffer)

/** What every page has: masthead with search and settings, the page itself, the foot. */
export function Frame() {
  const idle = useIdle()
  return (
    <ReaderStateProvider>
      <SkipLinks />
      <Masthead />
      <Outlet />
      <Foot />
      {/* Where the bars at the foot of the window stack (passage/Dock.tsx). */}
      <aside data-dock aria-label="提示" />
      {idle && <UpdateOffer />}
    </ReaderStateProvider>
  )
}

/** On an article's page the timeline comes after the text. */
function SkipLinks() {
  const { catalogue } = useReaderState()
  const { articleId } = useParams({ strict: false })
  return (
    <>
      <SkipLink to="main">跳到正文</SkipLink>
      {articleId !== undefined && catalogue.article(articleId) !== undefined && (
        <SkipLink to="timeline">跳到时间线</SkipLink>
      )}
    </>
  )
}

function Masthead() {
  const { catalogue } = useReaderState()
  return (
    <header className={styles.masthead}>
      <div className={styles.title}>
        <HomeLink>{catalogue.edition.title}</HomeLink>
      </div>
      <p className={styles.subtitle}>{catalogue.edition.subtitle}</p>
      <SearchBox />
      <nav className={styles.tools} aria-label="本站">
        <ReadingSettings />
        {hasSeveralIssues(catalogue.edition) && <IssuesLink>各期</IssuesLink>}
        <AboutLink>关于本编</AboutLink>
      </nav>
    </header>
  )
}

function Foot() {
  return (
    <footer className={styles.foot} data-after-text>
      <p>
        文字照抄本，不作改动；缺漏、接排与存疑之处逐条注明。
        <AboutLink>编例与清单</AboutLink>
      </p>
    </footer>
  )
}
