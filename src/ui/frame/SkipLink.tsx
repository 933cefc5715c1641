import styles from './SkipLink.module.css'

/** A link that shows when the keyboard comes to it and leads past what one has already heard; `to` is an element's id. */
export function SkipLink({ to, children }: { to: string; children: string }) {
  return (
    <a className={styles.skip} href={`#${to}`}>
      {children}
    </a>
  )
}
