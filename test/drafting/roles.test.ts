import { describe, expect, test } from 'vitest'
import { standings } from '../../src/drafting/words/acting.ts'
import { findOrganisationNames } from '../../src/drafting/words/organisation-names.ts'
import { drafted } from './draft-content.ts'

/** The organisations of a sentence that act in it, and those that tell. */
function of(sentence: string): { acts: string[]; tells: string[] } {
  const runs = findOrganisationNames(sentence)
  const all = standings(sentence, runs)
  const named = (standing: string) =>
    runs.flatMap(({ start, end }, i) => (all[i] === standing ? [sentence.slice(start, end)] : []))
  return { acts: named('acts'), tells: named('tells') }
}

describe('who acts in a sentence, and who tells', () => {
  test.each([
    ['昨日，市水务局检修渠道。', ['市水务局'], []],
    ['3月7日上午，市妇联联合南城街道办事处派出两支队伍。', ['市妇联'], []],
    ['市教育局、市公安局联合印发通知。', ['市教育局', '市公安局'], []],
    ['他到市水务局和市教育局反映问题。', [], []],
    ['在市委的领导下，群众行动起来。', [], []],
    ['据市气象局预报，周五有雪。', [], ['市气象局']],
    ['市气象局提醒，道路湿滑。', [], ['市气象局']],
    ['记者昨日从市教育局获悉，新学校九月开学。', [], ['市教育局']],
    ['市水务局局长李明检查水库。', ['市水务局'], []],
    ['市卫健委主任王强，市公安局副局长赵军参加。', [], []],
    ['市水务局的渠道全部完工。', [], []],
    ['市疾控中心要综合协调。', [], []],
    ['工程由市水务局承担。', [], []],
  ])('%s', (sentence, acts, tells) => expect(of(sentence)).toEqual({ acts, tells }))
})

const article = (text: string) => {
  const [first] = drafted(text).draft.articles
  const name = (id: string) =>
    first?.departments.find(({ department }) => department.id === id)?.department.short
  return {
    subjects: first?.departments.flatMap(({ role, department }) =>
      role === 'subject' ? [department.short] : [],
    ),
    actors: first?.events.map(({ departments }) => departments.map(name)),
  }
}

describe('what an article is about, and whose its events are', () => {
  test('where a sentence has no subject, its events are those of the article’s', () => {
    expect(
      article(
        '# 春灌备水忙\n\n市水务局抓紧检修渠道，保障春灌。\n\n今年以来，已清淤30公里，3月6日又在青石村开工。\n',
      ),
    ).toEqual({ subjects: ['市水务局'], actors: [['市水务局'], ['市水务局']] })
  })

  test('not who is acted upon, nor who only is named in a document’s title', () => {
    expect(
      article('# 一线战“疫”\n\n3月7日，市妇联接到《市教育局关于停课的通知》，联合南城街道办事处上门服务。\n'),
    ).toEqual({ subjects: ['市妇联'], actors: [['市妇联']] })
  })

  test('a member of the party committee who is vice mayor acts for the government', () => {
    expect(article('# 检查安全生产\n\n3月7日，市委常委、副市长李明检查安全生产工作。\n')).toEqual({
      subjects: ['市政府'],
      actors: [['市政府']],
    })
  })

  test('an organisation that is named once, far from the beginning, is not what an article is about', () => {
    expect(
      article(
        '# 大桥通车\n\n3月7日，大桥通车，群众欢呼。\n\n老赵说，路好走了。\n\n公交集团开出了第一班车。\n',
      ),
    ).toEqual({ subjects: [], actors: [[]] })
  })

  test('who tells stands where nobody acts', () => {
    expect(
      article('# 雪天路滑\n\n昨日，全市普降中雪。\n\n据市气象局预报，3月9日还有降雪。\n').actors,
    ).toEqual([[], ['市气象局']])
  })
})
