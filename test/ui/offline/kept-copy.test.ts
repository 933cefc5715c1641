import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findKept, integrityOf, type KeptCopy } from '../../../src/ui/offline/kept-copy.ts'

const FILE = '<!doctype html>这一页'
const integrity = await integrityOf(new TextEncoder().encode(FILE).slice().buffer)

/** A kept file with what its copy and the network hold; undefined for nothing, or no network. */
function kept(copy: string | undefined, network: string | undefined, status = 200) {
  const state = { copy, asked: 0 }
  const file = (named: boolean): KeptCopy => ({
    integrity,
    named,
    copy: async () => (state.copy === undefined ? undefined : new Response(state.copy)),
    keep: async (response) => {
      state.copy = await response.text()
    },
    fetch: async () => {
      state.asked++
      if (network === undefined) throw new TypeError('no network')
      return new Response(network, { status })
    },
  })
  return { state, file }
}

const held = fc.option(
  fc.oneof(fc.constant(FILE), fc.constant(''), fc.constant(FILE.slice(0, 9)), fc.string()),
  {
    nil: undefined,
  },
)

test('what is handed out is whole, or is what the network has; a copy is never made worse', async () => {
  await fc.assert(
    fc.asyncProperty(held, held, fc.boolean(), fc.boolean(), async (copy, network, named, first) => {
      const { state, file } = kept(copy, network)
      const found = await findKept(file(named), first)
      if (found.from === 'nowhere') {
        expect(copy).not.toBe(FILE)
        expect(network).toBeUndefined()
      } else if (found.from === 'other-build') {
        expect(await found.response.text()).toBe(network)
        expect(network).not.toBe(FILE)
      } else expect(await found.response.text()).toBe(FILE)
      expect(state.copy === FILE || state.copy === copy).toBe(true)
      if (found.from === 'network') expect(state.copy).toBe(FILE)
    }),
  )
})

test('a whole copy needs no network', async () => {
  const { state, file } = kept(FILE, FILE)
  expect((await findKept(file(true), false)).from).toBe('copy')
  expect(state.asked).toBe(0)
})

test('a host that fails does not take the place of a whole copy, another build does', async () => {
  expect((await findKept(kept(FILE, 'error', 500).file(false), true)).from).toBe('copy')
  expect((await findKept(kept(FILE, 'new', 200).file(false), true)).from).toBe('other-build')
  expect((await findKept(kept(FILE, 'new', 200).file(true), true)).from).toBe('copy')
})

test('a full disk does not keep a file from being read', async () => {
  const { file } = kept('', FILE)
  const found = await findKept({ ...file(true), keep: () => Promise.reject(new Error('full')) }, false)
  expect(found.from).toBe('network')
})
