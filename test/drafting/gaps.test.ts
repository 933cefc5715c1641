import { expect, test } from 'vitest'
import { pageDrafted } from './draft-content.ts'

const gapsOf = (body: string) =>
  pageDrafted(`# 防汛会议召开\n\n${body}\n`).articles.flatMap(({ gaps }) =>
    gaps.map(({ position, quote, ground }) => `${position} ${quote.exact.slice(0, 6)} ${ground.confidence}`),
  )
const SPEECH = '群众，咬定目标、攻坚克难、万众一心，果断处置汛情，汛情得到有效控制。'

test('a paragraph that elsewhere goes on from words before has probably lost its beginning', () => {
  expect(
    gapsOf(`${SPEECH}\n\n市委团结带领全市党员干部${SPEECH.slice(0, 14)}，夺取了防汛工作的全面胜利。`),
  ).toEqual(['before 群众，咬定目 低'])
})

test.each([
  ['begins alike', `${SPEECH}\n\n${SPEECH}`],
  ['follows a stop', `${SPEECH}\n\n他说，${SPEECH}`],
  ['stands once', SPEECH],
])('a paragraph whose wording elsewhere %s has lost nothing', (_, body) => expect(gapsOf(body)).toEqual([]))

test('a paragraph that opens with a stop, and an article that ends in mid-sentence, are broken off', () => {
  expect(gapsOf('，汛情得到有效控制，渠道检修完成。')).toEqual(['before ，汛情得到有 高'])
  expect(gapsOf('今日天气晴好。渠道检修已经全面完成，沿线农户春灌用水从此有了可靠的保障和')).toEqual([
    'after 农户春灌用水 高',
  ])
  expect(gapsOf('◆防汛办昨日通报汛情。\n\n◆近日，市旅游局公布投诉情况，导游擅自加点占了三')).toHaveLength(1)
})
