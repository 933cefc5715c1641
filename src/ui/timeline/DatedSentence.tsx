import type { Sentence } from '../../reader/timeline/evidence.ts'

interface DatedSentenceProps {
  /** Absent while the text is not there. */
  sentence: Sentence | undefined
  className: string | undefined
  markClassName: string | undefined
}

/** The sentence that an event rests on, the words that date it marked. */
export function DatedSentence({ sentence, className, markClassName }: DatedSentenceProps) {
  return (
    sentence !== undefined && (
      <p className={className}>
        {sentence.before}
        <mark className={markClassName}>{sentence.words}</mark>
        {sentence.after}
      </p>
    )
  )
}
