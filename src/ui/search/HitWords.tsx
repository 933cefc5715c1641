import { Fragment } from 'react'
import type { HitPiece } from '../../reader/hits.ts'

/** Words with what a search found in them marked. */
export function HitWords({
  pieces,
  className,
}: {
  pieces: readonly HitPiece[]
  className?: string | undefined
}) {
  return pieces.map(({ at, text, hit }) =>
    hit ? (
      <mark key={at} className={className}>
        {text}
      </mark>
    ) : (
      <Fragment key={at}>{text}</Fragment>
    ),
  )
}
