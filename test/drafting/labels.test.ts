import { describe, expect, test } from 'vitest'
import { eventLabel, headlineLabel } from '../../src/drafting/words/event-label.ts'
import { pageDrafted } from './draft-content.ts'
import { labelledCases } from './labelled-cases.ts'

/** The label of a sentence whose date stands in brackets, told by an article about the departments named. */
function labelOf(marked: string, own: readonly string[] = []): string | undefined {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  return eventLabel(marked.replace(/[[\]]/g, ''), { start, end }, own, ['中国工商银行河滨分行'])?.label
}

describe('a label is a clause that says what happened, of whole words', () => {
  test.each([
    ['[3月7日]，河滨大桥建成通车。', '河滨大桥建成通车'],
    ['大桥于[3月7日]开工。', '大桥开工'],
    ['[昨日]，我市召开春季森林防火“百日会战”工作动员会。', '召开“百日会战”工作动员会'],
    ['[去年11月]以来，全市已累计投放蔬菜1200吨。', '累计投放蔬菜1200吨'],
    ['[3月6日]，赵明在柳河镇王家庄村调研春灌情况。', '赵明在柳河镇王家庄村调研春灌'],
    ['[上月]，住在园区的钱进和孙立主动加入志愿者队伍。', '钱进和孙立加入志愿者队伍'],
    ['[3月1日]，小区经历了一场十年以来最为严重复杂的内涝。', '小区经历内涝'],
    [
      '[3月2日凌晨]，接到市防汛指挥部《关于转移群众的通知》后，镇里高度重视，迅速成立转移工作专班。',
      '成立转移工作专班',
    ],
    ['[3月6日]，派出3组志愿服务队参与“敲门行动”入户走访工作。', '派出3组志愿服务队'],
    ['[今年]，该中心联合中国工商银行河滨分行拦截涉诈资金200余万元。', '拦截涉诈资金200余万元'],
    ['[昨日]，记者从市水务局获悉，渠道检修完成。', '渠道检修完成'],
    ['[6日早]高峰道路湿滑。', '高峰道路湿滑'],
    ['[4月]，汽车销量63.6万辆。', '汽车销量63.6万辆'],
    ['比赛将于[明年]增设青少年组。', '比赛将增设青少年组'],
  ])('%s → %s', (sentence, label) => expect(labelOf(sentence)).toBe(label))

  test.each([
    ['[自11月15日以来]，市水务局已累计下沉党员干部40余人，覆盖13个社区。', '累计下沉党员干部40余人'],
    ['[8月17日晚]，市水务局召开调度会。', '召开调度会'],
    ['[8月17日]，市水务局局长李明到柳河镇、青石镇和王家庄村检查水库。', '李明检查水库'],
  ])('its department’s name is not repeated: %s → %s', (sentence, label) =>
    expect(labelOf(sentence, ['市水务局'])).toBe(label),
  )
})

test.each([
  ['市十五届人大常委会第七次会议召开', '市十五届人大常委会第七次会议'],
  ['紧盯目标狠抓落实 加快推动项目建成投产', '加快推动项目建成投产'],
  ['刘洋在青石县督导检查企业安全生产情况', '刘洋在青石县督导检查企业'],
])('a headline as a label: %s → %s', (headline, label) => expect(headlineLabel(headline)?.label).toBe(label))

/** One page in three is enough for every day; `RUNS` asks for all. */
const pages = [...labelledCases('development'), ...labelledCases('seen')].filter(
  (_, i) => process.env.RUNS !== undefined || i % 3 === 0,
)

test.each(pages)(
  '$name: no label is longer than 14 characters, empty, or ends or begins with a word of grammar or a mark',
  ({ text, day }) => {
    const draft = pageDrafted(text, day)
    for (const { label } of draft.articles.flatMap(({ events }) => events)) {
      expect([...label].length).toBeLessThanOrEqual(14)
      expect(label).toMatch(/^[^，。、：的]\S/u)
      expect(label).not.toMatch(/(?:[，、：；（“《]|的|和|与|在|为|并)$/u)
    }
  },
)
