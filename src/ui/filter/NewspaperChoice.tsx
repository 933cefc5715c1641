import { memo } from 'react'
import type { NewspaperId } from '../../edition/ids.ts'
import type { NewspaperFacet } from '../../reader/facets.ts'
import { CountedChoice } from './CountedChoice.tsx'
import styles from './Filter.module.css'

interface NewspaperChoiceProps {
  newspapers: readonly NewspaperFacet[]
  chosen: readonly NewspaperId[]
  onChoose: (id: NewspaperId, chosen: boolean) => void
}

// Many stand beside each other, and a press changes one before the address follows.
const Choice = memo(CountedChoice<NewspaperId>)

/** The newspapers of an edition that has several. */
export function NewspaperChoice({ newspapers, chosen, onChoose }: NewspaperChoiceProps) {
  return (
    <fieldset className={styles.newspapers}>
      <legend className={styles.legend}>报纸</legend>
      <ul>
        {newspapers.map(({ newspaper: { id, name }, count }) => (
          <Choice
            key={id}
            group="newspaper"
            id={id}
            name={name}
            count={count}
            chosen={chosen.includes(id)}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </fieldset>
  )
}
