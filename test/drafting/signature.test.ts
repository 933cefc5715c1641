import { expect, test } from 'vitest'
import {
  type Credit,
  readCredit,
  readLetterSignature,
  readPenByline,
  readPenSignature,
  readSignature,
} from '../../src/drafting/signature.ts'

/** What a credit says: its names, what kind it is, why and how sure that is. */
function said(credit: Credit | undefined): string | undefined {
  if (credit === undefined) return undefined
  const { names, kind, ground } = credit
  return [names.join(' '), kind, ground.rule, ground.confidence].filter((part) => part).join(' | ')
}

const ROLE = '写明记者、通讯员等 | 高'
const NAMES = '只有人名 | 中'
const SELF = '报社自称 | 高'
const AGENCY = 'agency | 只写通讯社或他报 | 高'
const OFFICE = '只写供稿单位 | 中'
const LETTER = '写明读者、市民等 | 中'
const READER = '读者自称 | 中'
const MEMBER = '单位、地名或职务之后的人名'

test.each([
  ['记者 周小川', `周小川 | ${ROLE}`],
  ['（记者 周小川）', `周小川 | ${ROLE}`],
  ['周小川', `周小川 | ${NAMES}`],
  ['（周小川）', `周小川 | ${NAMES}`],
  ['（周小川', `周小川 | ${NAMES}`],
  ['□周小川', `周小川 | ${NAMES}`],
  ['周小川 王梅 李强', `周小川 王梅 李强 | ${NAMES}`],
  ['河滨日报记者 王梅', `王梅 | ${ROLE}`],
  ['本报评论员', SELF],
  ['本报讯', SELF],
  ['本报综合消息', SELF],
  ['综合报道', SELF],
  ['综合媒体报道', SELF],
  ['据综合外电报道', SELF],
  ['（本报综合）', SELF],
  ['新华社', AGENCY],
  ['（据新华社电）', AGENCY],
  ['河滨市融媒体中心', AGENCY],
  ['新华社 记者 周小川', `周小川 | ${MEMBER} | 高`],
  ['本报白银讯 记者 周小川', `周小川 | ${ROLE}`],
  ['本台讯 记者 王梅', `王梅 | ${ROLE}`],
  ['记者 周小川 北京报道', `周小川 | ${ROLE}`],
  ['记者 周小川 发自广州', `周小川 | ${ROLE}`],
  ['记者 周小川 摄于河滨', `周小川 | ${ROLE}`],
  ['记者 周小川 1月2日 巴黎报道', `周小川 | ${ROLE}`],
  ['记者 周小川 摄影报道', `周小川 | ${ROLE}`],
  ['记者 周小川 综合报道', `周小川 | ${ROLE}`],
  ['记者 贺州报道', `贺州 | ${ROLE}`],
  ['记者 李明 报道', `李明 | ${ROLE}`],
  ['市委宣传部', OFFICE],
  ['市委宣传部供稿', OFFICE],
  ['防汛指挥部办公室', OFFICE],
  ['读者 李明', `李明 | ${LETTER}`],
  ['（读者 李明）', '李明 | 独占一行的括号内，写明读者、市民等 | 高'],
  ['教师 周小川', `周小川 | ${LETTER}`],
  ['县供电公司 张三丰', `张三丰 | ${MEMBER} | 中`],
  ['（县供电公司 张三丰）', `张三丰 | ${MEMBER} | 高`],
  ['县供电公司 记者 张三丰', `张三丰 | ${MEMBER} | 高`],
  ['（河滨中学）李明', `李明 | ${MEMBER} | 中`],
  ['太康县 王志强', `王志强 | ${MEMBER} | 中`],
  ['一车间 王梅', `王梅 | ${MEMBER} | 中`],
  ['第三小学五年级二班 周小川', `周小川 | ${MEMBER} | 中`],
  ['河滨三中初二一班 王梅', `王梅 | ${MEMBER} | 中`],
  ['钢城总医院骨科 邓平主任', `邓平 | ${MEMBER} | 中`],
  ['市检察院 乔木 口述 本报记者 江帆 整理', `乔木 江帆 | ${MEMBER} | 高`],
])('%s credits: %s', (words, credit) => expect(said(readCredit(words))).toBe(credit))

test.each([
  '',
  '（）',
  '■',
  '本报',
  '消息',
  '记者',
  '大桥通车',
  '水灵',
  '记者 长江',
  '周小川 大桥',
  '周小川 教师',
  '周小川 北京报道',
  '本报白银讯 周小川',
  '甲乙 王梅',
  '编者 李明',
  '县供电公司 大桥',
  '县公司',
  '办公室',
  '甲供稿',
  '县新闻办',
  '读者论坛',
  '学生等',
])('%j credits nobody', (words) => expect(readCredit(words)).toBeUndefined())

test.each([
  ['大桥通车。（周小川）', '周小川 | 文末括号内，只有人名 | 高', '周小川'],
  ['大桥通车（周小川）', '周小川 | 文末括号内，只有人名 | 高', '周小川'],
  ['大桥通车。(周小川)', '周小川 | 文末括号内，只有人名 | 高', '周小川'],
  ['大桥通车。周小川', '周小川 | 文末句号之后，只有人名 | 中', '周小川'],
  ['大桥通车。 周小川', '周小川 | 文末句号之后，只有人名 | 中', '周小川'],
  ['大桥通车……周小川', '周小川 | 文末句号之后，只有人名 | 中', '周小川'],
  ['通车。“好。”记者 周小川', '周小川 | 文末句号之后，写明记者、通讯员等 | 中', '记者 周小川'],
  ['大桥通车。记者 周小川、王梅', '周小川 王梅 | 文末句号之后，写明记者、通讯员等 | 中', '记者 周小川、王梅'],
  ['大桥通车。县供电公司 张三丰', `张三丰 | 文末句号之后，${MEMBER} | 中`, '县供电公司 张三丰'],
  ['大桥通车。（小雯）', '小雯 | 文末括号内，像是笔名 | 高', '小雯'],
  ['大桥通车。”（小雯）', '小雯 | 文末括号内，像是笔名 | 高', '小雯'],
  ['大桥通车！（小雯）', '小雯 | 文末括号内，像是笔名 | 高', '小雯'],
  ['大桥通车…… （小雯）', '小雯 | 文末括号内，像是笔名 | 高', '小雯'],
  ['大桥通车？（邮 宣）', '邮宣 | 文末括号内，像是笔名 | 高', '邮 宣'],
  ['大桥通车。（本报综合）', '文末括号内，报社自称 | 高', '本报综合'],
  ['大桥通车。（新华社）', 'agency | 文末括号内，只写通讯社或他报 | 高', '新华社'],
])('%s is signed: %s', (paragraph, credit, words) => {
  const signature = readSignature(paragraph)
  expect([said(signature), signature?.words]).toEqual([credit, words])
})

test.each([
  '大桥通车（小雯）',
  '大桥通车。（完）',
  '大桥通车。（周小川）好',
  '大桥通车。（（周小川））',
  '大桥通车 周小川',
  '大桥通车。大桥',
  '大桥通车。周',
  '大桥通车。·周小川',
  '大桥通车。新华社',
  '大桥通车。本报综合',
  '桥。（小雯）（小雯）',
])('%s is not signed', (paragraph) => expect(readSignature(paragraph)).toBeUndefined())

test.each([
  ['□ 老锚', '老锚'],
  [' □老锚 ', '老锚'],
  ['□ 山 风', '山风'],
  ['文/老锚', '老锚'],
  ['文：老锚', '老锚'],
  ['作者 老锚', '老锚'],
  ['撰文/老锚', '老锚'],
  ['图/老锚', '老锚'],
  ['图文/老锚', '老锚'],
  ['文/图 老锚', '老锚'],
  ['文图 老锚', '老锚'],
  ['图/文：老锚', '老锚'],
  ['通讯员 铁流', '铁流'],
  ['老锚/文', '老锚'],
  ['老锚 文', '老锚'],
  ['老锚/图文', '老锚'],
  ['老锚/文/图', '老锚'],
  ['老锚 文图', '老锚'],
])('%s below a title is by %s', (line, name) =>
  expect(said(readPenByline(line))).toBe(`${name} | 方块号或“文”字旁的笔名 | 中`),
)

test.each([
  '老锚',
  '■ 链接',
  '■ 相关阅读',
  '■ 春天的故事',
  '◆ 编后',
  '□ 记者手记',
  '□手记',
  '□ 新闻',
  '□ 时评',
  '□ 启事',
  '□ 山',
  '□ 山 风 水',
  '□ 山风水云天',
  '□ 老锚。',
  'x□ 老锚',
  '□□ 老锚',
  '文老锚',
  '老锚文',
  '老锚/图',
  '老锚 图/文',
  '记者 铁流',
  '甲乙丙丁戊/文',
])('%s below a title names nobody', (line) => expect(readPenByline(line)).toBeUndefined())

test.each([
  ['（晓 岚）', '晓岚'],
  ['(晓岚)', '晓岚'],
  ['（晓岚 小雯 阿强）', '晓岚 小雯 阿强'],
  ['（完）', undefined],
  ['（大桥）', undefined],
  ['（上图）', undefined],
  ['（岚）', undefined],
  ['晓岚', undefined],
  ['（晓岚', undefined],
  ['x（晓岚）', undefined],
  ['（晓岚）x', undefined],
])('%s on a line of its own is the pen name %s', (line, name) =>
  expect(said(readPenSignature(line))).toBe(name && `${name} | 像是笔名 | 中`),
)

test.each([
  ['读者 李明', `李明 | ${LETTER}`],
  ['读者李明', `李明 | ${LETTER}`],
  ['读者 李 明', `李明 | ${LETTER}`],
  ['读者：李明、王芳', `李明 王芳 | ${LETTER}`],
  ['读者 李明 王芳', `李明 王芳 | ${LETTER}`],
  ['读者“李明”', `李明 | ${LETTER}`],
  ['读者 高峰', `高峰 | ${LETTER}`],
  ['热心的读者 李明', `李明 | ${LETTER}`],
  ['一二三四五六七八九十读者 李明', `李明 | ${LETTER}`],
  ['一名党员 李明', `李明 | ${LETTER}`],
  ['市民老周', READER],
  ['读者 阿强', READER],
  ['读者 王某', READER],
  ['读者 王某某', READER],
  ['读者 王女士', READER],
  ['市民代表', READER],
  ['一名老党员', READER],
  ['一群退休教师', READER],
  ['一个母亲', READER],
  ['河滨 一名学生', READER],
])('a letter ends with %s: %s', (words, credit) => expect(said(readLetterSignature(words))).toBe(credit))

test.each([
  '读者',
  '读者来电',
  '市民来电',
  '市民关注',
  '读者 大桥',
  '读者 等',
  '读者 李明1',
  'x读者 李明',
  '一二三四五六七八九十一读者 李明',
  '一群退休工人',
  '一名',
  '有一名党员',
  '阿姨',
])('no letter ends with %s', (words) => expect(readLetterSignature(words)).toBeUndefined())
