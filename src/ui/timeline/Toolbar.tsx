import { type ReactNode, useState } from 'react'
import { LANE_MODES, type LaneMode, VIEWS, type View } from '../../reader/address.ts'
import { useIsHydrated } from './hydration.ts'
import styles from './Toolbar.module.css'

interface ToolbarProps {
  view: View
  lanes: LaneMode
  /** Whether less than the whole span shows. */
  zoomed: boolean
  canZoomIn: boolean
  onView: (view: View) => void
  onLanes: (lanes: LaneMode) => void
  onZoom: (direction: 'in' | 'out' | 'whole') => void
  onHelp: () => void
  onSave: () => void
  saving: boolean
  /** Where some lanes are gathered in one: whether all are shown instead. */
  all?: { shown: boolean; onToggle: () => void }
}

const VIEW_NAMES: Readonly<Record<View, string>> = { timeline: '时间线', calendar: '日历', list: '列表' }
const LANE_NAMES: Readonly<Record<LaneMode, string>> = {
  departments: '按部门分栏',
  one: '合为一栏',
  articles: '按文章分栏',
}

/** How the timeline is shown. */
export function Toolbar(props: ToolbarProps) {
  const { view, lanes, zoomed, canZoomIn, saving, onView, onLanes, onZoom, onHelp, onSave } = props
  const { all } = props
  const drawn = view === 'timeline'
  // As it arrives it can do nothing yet, and says so.
  const waiting = !useIsHydrated()
  // The address follows a moment later; until then the list keeps what was chosen.
  const [followed, setFollowed] = useState(lanes)
  const [chosen, setChosen] = useState(lanes)
  if (followed !== lanes) {
    setFollowed(lanes)
    setChosen(lanes)
  }
  return (
    <div className={styles.toolbar}>
      <div className={drawn ? styles.tools : `${styles.tools} ${styles.away}`}>
        <select
          className={styles.lanes}
          aria-label="分栏"
          value={chosen}
          disabled={waiting}
          onChange={(event) => {
            const mode = LANE_MODES.find((known) => known === event.target.value)
            if (mode === undefined) return
            setChosen(mode)
            onLanes(mode)
          }}
        >
          {LANE_MODES.map((mode) => (
            <option key={mode} value={mode}>
              {LANE_NAMES[mode]}
            </option>
          ))}
        </select>
        {all !== undefined && (
          <button
            type="button"
            className={styles.tool}
            aria-pressed={all.shown}
            disabled={waiting}
            onClick={all.onToggle}
          >
            {lanes === 'articles' ? '全部报道' : '全部部门'}
          </button>
        )}
        <Tool waiting={waiting} possible={zoomed} onPress={() => onZoom('whole')}>
          整段
        </Tool>
        <Tool name="缩小" title="缩小（−）" waiting={waiting} possible={zoomed} onPress={() => onZoom('out')}>
          −
        </Tool>
        <Tool
          name="放大"
          title="放大（+）"
          waiting={waiting}
          possible={canZoomIn}
          onPress={() => onZoom('in')}
        >
          +
        </Tool>
        <button
          type="button"
          className={styles.tool}
          aria-expanded={saving}
          disabled={waiting}
          data-takes-focus="saving"
          onClick={onSave}
        >
          保存图片
        </button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: three buttons in a row need no fieldset's box */}
      <div className={styles.views} role="group" aria-label="视图">
        {VIEWS.map((name) => (
          <button
            key={name}
            type="button"
            className={styles.view}
            aria-pressed={name === view}
            disabled={waiting}
            onClick={() => onView(name)}
          >
            {VIEW_NAMES[name]}
          </button>
        ))}
      </div>
      <button
        type="button"
        className={styles.tool}
        aria-label="时间线的用法"
        title="用法（?）"
        disabled={waiting}
        onClick={onHelp}
      >
        ?
      </button>
    </div>
  )
}

interface ToolProps {
  /** Its name, where what it shows is no word. */
  name?: string
  title?: string
  waiting: boolean
  possible: boolean
  onPress: () => void
  children: ReactNode
}

// Not `disabled` where it is not possible: that would take the focus from the very button that was pressed.
function Tool({ name, title, waiting, possible, onPress, children }: ToolProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={name}
      title={title}
      disabled={waiting}
      aria-disabled={!possible}
      onClick={() => possible && onPress()}
    >
      {children}
    </button>
  )
}
