// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { DepartmentId, KindId } from '../../../src/edition/ids.ts'
import type { FacetGroup } from '../../../src/reader/facets.ts'
import { DepartmentChoice } from '../../../src/ui/filter/DepartmentChoice.tsx'

vi.mock(import('@tanstack/react-router'), async (original) => ({
  ...(await original()),
  useHydrated: () => true,
}))
afterEach(cleanup)

const id = (n: number) => DepartmentId.parse(`bureau-${n}`)

/** One kind with so many departments; the further on, the more articles. */
function groups(many: number): FacetGroup[] {
  const kind = { id: KindId.parse('bureaus'), name: '各局' }
  const departments = Array.from({ length: many }, (_, n) => ({
    department: { id: id(n), short: `第${n}局`, kind: kind.id, aliases: [] },
    count: n,
    total: n,
  }))
  return [{ kind, departments }]
}

const names = () => screen.getAllByRole('checkbox').map((box) => box.getAttribute('value'))

test('a few departments are a plain list', () => {
  render(
    <DepartmentChoice groups={groups(24)} chosen={[]} onChoose={() => undefined}>
      {null}
    </DepartmentChoice>,
  )
  expect(names()).toHaveLength(24)
  expect(screen.queryByRole('searchbox')).toBeNull()
  expect(screen.queryByRole('button')).toBeNull()
})

test('among many, a name finds, 更多 opens the rest and leads to its first, and a chosen one stays', async () => {
  const user = userEvent.setup()
  const onChoose = vi.fn()
  render(
    <DepartmentChoice groups={groups(40)} chosen={[id(3)]} onChoose={onChoose}>
      {null}
    </DepartmentChoice>,
  )
  expect(names()).toHaveLength(13)
  const field = screen.getByRole('searchbox', { name: '找部门' })
  await user.type(field, '第1')
  expect(names()).toEqual([1, 3, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19].map(id))
  expect(screen.getByRole('status').textContent).toBe('11 个部门')
  await user.click(screen.getByRole('checkbox', { name: /第12局/ }))
  expect(onChoose).toHaveBeenCalledWith(id(12), true)
  await user.type(field, '0百')
  expect(screen.getByRole('status').textContent).toBe('没有这样的部门')
  expect(names()).toEqual([id(3)])
  await user.clear(field)
  const more = screen.getByRole('button', { name: '更多（另有 27 个）' })
  more.focus()
  await user.keyboard('{Enter}')
  expect(names()).toHaveLength(40)
  expect(document.activeElement?.getAttribute('value')).toBe(id(0))
  await user.click(screen.getByRole('button', { name: '收起' }))
  expect(names()).toHaveLength(13)
})

test('the letters that an input method composes are no name, the word it makes of them is', () => {
  render(
    <DepartmentChoice groups={groups(40)} chosen={[]} onChoose={() => undefined}>
      {null}
    </DepartmentChoice>,
  )
  const field = screen.getByRole('searchbox', { name: '找部门' })
  fireEvent.compositionStart(field)
  fireEvent.input(field, { target: { value: 'di' }, isComposing: true })
  expect(screen.getByRole('status').textContent).toBe('')
  expect(names()).toHaveLength(12)
  fireEvent.input(field, { target: { value: '第39' }, isComposing: true })
  fireEvent.compositionEnd(field)
  expect(screen.getByRole('status').textContent).toBe('1 个部门')
})
