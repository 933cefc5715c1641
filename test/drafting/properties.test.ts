import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileSource } from '../../src/compiler/compile-source.ts'
import { draftSource, withSource } from '../../src/drafting/draft-source.ts'
import { rebuildSource } from '../../src/edition/rebuild-source.ts'
import { runs } from '../runs.ts'
import { decodeText, emptyContent, encode, fileOf, STATED } from './draft-content.ts'

const REFUSALS = [
  'empty-file',
  'no-headline',
  'line-too-long',
  'interleaved-columns',
  'alternating-columns',
  'not-text',
  'control-character',
]

const piece = fc.constantFrom(
  '# ',
  '## ',
  '###',
  '#',
  '　　',
  ' ',
  '\t',
  '“',
  '”',
  '（',
  '）',
  '，',
  '。',
  '：',
  '……',
  '——',
  '一、',
  '、',
  '本报讯(记者 李明 王芳)',
  '本报讯',
  '新华社北京1月2日电',
  '记者 李明',
  '本报评论员',
  '李明 摄',
  '（李明）',
  '第2版',
  '（下转第2版）',
  '（上接第1版）',
  '下转3版',
  '河滨日报 2023年3月8日 星期三',
  '责任编辑：李明',
  '3月7日',
  '昨日',
  '三日',
  '26日起连续4天',
  '2023年2月30日',
  '13月45日',
  '市水务局',
  '公交集团',
  '会议召开',
  '要求',
  '全市上下同心协力推进河道治理',
  '# x: y',
  "'",
  '"',
  '- ',
  '\\',
  '{',
  '[',
  '&',
  '\u2028',
  '\u0085',
  '\uFEFF',
  '\u200B',
  '𠮷',
)
const line = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))
const lines = fc.array(fc.oneof(line, fc.constant('')), { minLength: 1, maxLength: 24 })
const titled = lines.map((rest) => ['# 河滨大桥通车', '', ...rest])
const text = fc.oneof(lines, titled).map((all) => all.join('\n').replace(/^\uFEFF+/, ''))

function draftOf(source: string) {
  const state = emptyContent()
  return { state, result: draftSource({ path: 'in.txt', bytes: encode(source) }, state, STATED) }
}

test('any text is drafted so that it compiles and gives the text back, or is refused with its place', () => {
  let made = 0
  fc.assert(
    fc.property(text, (source) => {
      const { state, result } = draftOf(source)
      if (Array.isArray(result)) {
        expect(result.filter(({ ruleId }) => !REFUSALS.includes(ruleId))).toEqual([])
        expect(result.every(({ place, file }) => place.line >= 1 && file === 'in.txt')).toBe(true)
        return
      }
      made++
      expect(decodeText(fileOf(result, 'page.txt'))).toBe(source)
      const { bundle } = compileSource({ path: result.folder, files: result.files }, state.registries)
      const [id] = bundle?.sources.map((s) => s.id) ?? []
      if (bundle === undefined || id === undefined) throw new Error('no bundle')
      expect(rebuildSource(bundle, id)).toBe(source)
      expect(bundle.sources[0]?.status).toBe('draft')
    }),
    { numRuns: runs(200) },
  )
  expect(made).toBeGreaterThan(runs(200) / 4)
})

test('drafting again, the day not stated any more, changes nothing', () => {
  fc.assert(
    fc.property(text, (source) => {
      const { state, result } = draftOf(source)
      if (Array.isArray(result)) return
      const again = draftSource({ path: 'in.txt', bytes: encode(source) }, withSource(state, result), {})
      if (Array.isArray(again)) throw new Error('refused')
      expect(again.folder).toBe(result.folder)
      expect(decodeText(fileOf(again, 'page.yaml'))).toBe(decodeText(fileOf(result, 'page.yaml')))
      expect([again.differences, again.kept, again.proposed]).toEqual([[], 0, []])
    }),
    { numRuns: runs(100) },
  )
})
