// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import type { LaneMode } from '../../../src/reader/address.ts'
import { Toolbar } from '../../../src/ui/timeline/Toolbar.tsx'

afterEach(cleanup)

function toolbar(lanes: LaneMode, onLanes: (lanes: LaneMode) => void) {
  const nothing = () => {}
  return (
    <Toolbar
      view="timeline"
      lanes={lanes}
      zoomed={false}
      canZoomIn
      onView={nothing}
      onLanes={onLanes}
      onZoom={nothing}
      onHelp={nothing}
      onSave={nothing}
      saving={false}
    />
  )
}

test('the list of lanes keeps what was chosen while the address follows, then shows what that says', async () => {
  const onLanes = vi.fn()
  const { rerender } = render(toolbar('departments', onLanes))
  const list = screen.getByRole<HTMLSelectElement>('combobox', { name: '分栏' })
  await userEvent.setup().selectOptions(list, '合为一栏')
  expect(onLanes).toHaveBeenCalledExactlyOnceWith('one')
  expect(list.value).toBe('one')
  rerender(toolbar('one', onLanes))
  expect(list.value).toBe('one')
  rerender(toolbar('articles', onLanes))
  expect(list.value).toBe('articles')
})
