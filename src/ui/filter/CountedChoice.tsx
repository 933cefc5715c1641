import styles from './Filter.module.css'

interface CountedChoiceProps<Id extends string> {
  group: 'newspaper' | 'department'
  id: Id
  name: string
  /** How many articles choosing it alone would show. */
  count: number
  chosen: boolean
  onChoose: (id: Id, chosen: boolean) => void
}

/** A checkbox of the filter, an item of a list: what it stands for, and how many articles it would show. */
export function CountedChoice<Id extends string>({
  group,
  id,
  name,
  count,
  chosen,
  onChoose,
}: CountedChoiceProps<Id>) {
  return (
    <li>
      <label className={styles.choice}>
        <input
          type="checkbox"
          name={group}
          autoComplete="off"
          value={id}
          checked={chosen}
          onChange={(event) => onChoose(id, event.target.checked)}
        />
        <span className={styles.name}>{name}</span>
        <span className={styles.count}>
          {count}
          <span className="unseen"> 篇</span>
        </span>
      </label>
    </li>
  )
}
