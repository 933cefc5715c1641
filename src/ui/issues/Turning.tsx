import { type IssuePath, readIssuePath } from '../../reader/issue-path.ts'
import { issueDayName } from '../../reader/told-apart.ts'
import { IssueLink } from '../address/links.tsx'
import styles from './Turning.module.css'

interface Props {
  previous?: IssuePath | undefined
  next?: IssuePath | undefined
}

/** The issues of the same newspaper before and after. */
export function Turning({ previous, next }: Props) {
  if (previous === undefined && next === undefined) return null
  return (
    <nav className={styles.turning} aria-label="前后各期">
      {previous === undefined ? <span /> : <Neighbour path={previous} label="上一期" />}
      {next !== undefined && <Neighbour path={next} label="下一期" />}
    </nav>
  )
}

function Neighbour({ path, label }: { path: IssuePath; label: string }) {
  const named = readIssuePath(path)
  return (
    <IssueLink path={path} className={styles.link}>
      <span className={styles.label}>{label}</span>
      <span>{named === undefined ? path : issueDayName(named)}</span>
    </IssueLink>
  )
}
