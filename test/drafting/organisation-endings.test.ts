import { describe, expect, test } from 'vitest'
import {
  AT_PLACE,
  ENDING,
  GROUNDS,
  NO_PART,
  OF_PLACE,
  PART_ENDING,
  PLACE_ENDING,
  VISITED,
} from '../../src/drafting/words/organisation-endings.ts'
import { BRAND, NEVER, WITHIN } from '../../src/drafting/words/organisation-stops.ts'

/** The words of a list that a pattern holds for. */
const held = (pattern: RegExp, list: string) =>
  list
    .split(' ')
    .filter((word) => pattern.test(word))
    .join(' ')

/** Says of two lists that a pattern holds for all of the one and none of the other. */
function holds(pattern: RegExp, those: string, others: string) {
  expect([held(pattern, those), held(pattern, others)]).toEqual([those, ''])
}

describe('endings of names', () => {
  test('some words end the name of an organisation', () =>
    holds(
      ENDING,
      '水利局 局 厅 教育厅 社区 柳河社区 街道 一中 三十中 党校 厂 机械厂 村委会 组委会 筹委会 工务段 供电段 管理段 作协 足协 调查院 检验院 期货',
      '结局 格局 全局 大局 布局 当局 政局 开局 残局 战局 僵局 出局 终局 客厅 餐厅 大厅 展厅 舞厅 正厅 报告厅 会议厅 音乐厅 候车厅 办事厅 歌厅 工厂 农厂 林厂 市厂 现厂 他们协 常胜段 中 三十三中 一中学生 局里 社区里 年中',
    ))

  test('some of them are places as well', () =>
    holds(
      PLACE_ENDING,
      '河滨机场 总站 客运站 汽车站 火车站 体育馆 收费站 林场 农场 影视城 酒店 宾馆 饭店 超市 商场 百货 商厦 大药房 影城 书城',
      '机场路 图书馆 水文站 酒店业 百货公司',
    ))

  test('something is done at or in a place', () =>
    holds(
      AT_PLACE,
      '记者在 来到 从 至 送往 直达 于 经 赶赴 离开 途经 路过 进入 走进 位于',
      '在建 经济 到场 从前 由 与',
    ))

  test('what is behind a place says that it is one', () =>
    holds(
      OF_PLACE,
      '内 里 外 旁 附近 门口 门前 前 广场 候车 出站 进站 站台 路 举行 开幕 周边 停车场 方向 起飞 降落 出发',
      '表示 市内 在前 的路 负责人',
    ))

  test('grounds are visited', () => {
    holds(GROUNDS, '开发区 河滨产业园 工业园', '开发区管委会 产业园区 公园')
    holds(VISITED, '观摩 参观 参观了 走访了 来到 走进', '参观者 参观过 走进来 了 视察')
  })
})

describe('endings of parts', () => {
  test('some words end a part of an organisation', () =>
    holds(
      PART_ENDING,
      '税政司 人事处 公路科 质监室 监测所 种子站 民一庭 储备库 中文系 南岗分局 支行 分公司 学院 研究院 研究所 宣传部 检察部 附中 党委 团委 厂 车间 管委会 监察局 实验室 化验室 分所',
      '公司 好处 查处 出处 用处 到处 四处 何处 深处 远处 高处 去处 益处 坏处 难处 住处 惩处 判处 本科 学科 专科 百科 内科 外科 儿科 妇科 骨科 前科 教室 温室 暗室 卧室 浴室 居室 市教育局会议室 值班室 接待室 阅览室 休息室 审讯室 讯问室 询问室 候诊室 候车室 活动室 场所 住所 厕所 网站 车站 家庭 开庭 出庭 闭庭 法庭上 车库 水库 文库 题库 智库 数据库 仓库 宝库 关系 联系 体系 派系 直系 嫡系 厂里 处长 全部',
    ))

  test('people sent out and ranks are no parts', () =>
    holds(
      NO_PART,
      '专家组 工作队 调研团 考察组 督查组 采访团 医疗队 公司 处处 所有 所在 所属 所长 处长 科长 室内 站长 教研室长 司长',
      '专家组长 专家 工作 代表处 分公司 有所有 处室 派出所长期 市长 组长',
    ))
})

describe('words that stop a name, and words within one', () => {
  test('no name begins with these', () =>
    holds(NEVER, '会同 成立 走进 记者 我市 某 以及 中超 现有', '成立了 大记者 河滨 会同县 某某'))

  test('names hold these verbs', () => holds(WITHIN, '发展 供电 自来水 锻造 农', '发展了 大发展 跑 农民'))

  test('brands are made of these characters', () => holds(BRAND, '达 鑫 福 惠', '达人 发达 的 人'))
})
