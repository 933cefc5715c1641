import { expect, test } from 'vitest'
import { openingWeight } from '../../src/drafting/opening-weight.ts'
import { markedLine } from './article-of.ts'

const HEADLINE = markedLine('# 悬崖上的养蜂人')

/** Why titles open an article after a signed feature, and how sure that is. */
function found(group: readonly string[], below: string): string | undefined {
  const next = markedLine(below)
  const current = {
    ground: { rule: '题目', confidence: '高' } as const,
    parts: [
      { type: 'headline', line: HEADLINE } as const,
      { type: 'byline', line: markedLine('本报记者 王梅') } as const,
      { type: 'paragraph', line: markedLine('麻正友背着蜂刀上了崖，蜂箱排成一行。') } as const,
    ],
  }
  const titles = {
    group: group.map(markedLine),
    next,
    end: next,
    later: undefined,
    current,
    kindOf: () => undefined,
  }
  const ground = openingWeight(titles, current, HEADLINE)
  return ground && `${ground.rule} ${ground.confidence}`
}

test.each([
  ['丢了饭碗，捡起蜂箱', '2009年6月，厂子关停，麻正友接过了九只蜂箱。'],
  ['卖蜜记', '那年冬天，第一批蜜堆在堂屋里，没有人来买。'],
  ['守住老崖', '“守得住的，都是自家的。”寨里的人都这样说。'],
])('%s heads a section of the feature', (title, below) => expect(found([title], below)).toBeUndefined())

test.each([
  ['# 高望界隧道双线贯通', '随着最后一声炮响，隧道昨日双线贯通，工程全部完工。', '下文从新的消息说起 中'],
  ['公交站台添了座椅', '老人候车不用再站着，市民都说好。（孙丽）', '下文另有署名 中'],
  ['今日看点', '20:00 男子举重85公斤级决赛', '下文是一条一条的单子 低'],
  ['街坊', '■王大妈家的猫找到了，谢谢各位邻居。', '下文是一条一条的短讯 中'],
])('%s opens an article', (title, below, ground) => expect(found([title], below)).toBe(ground))

test('two titles, one below the other, open one', () => {
  const group = ['公园今日免费开放', '市民可以凭身份证入园']
  expect(found(group, '公园里花都开了，游客很多。')).toBe('两行题目相连，小标题只有一行 中')
})
