import { describe, expect, test } from 'vitest'
import { articleId, departmentId, eventId } from '../../src/drafting/draft-ids.ts'
import { ID_PATTERN } from '../../src/edition/id-pattern.ts'

describe('an article’s id is of its headline’s most telling words', () => {
  test.each([
    ['全市春季防汛工作动员会召开', 'flood-control-mobilisation'],
    ['陈建国在柳河镇调研春灌情况', 'chen-jianguo-liuhe-visit'],
    ['我们是护林员', 'hulinyuan'],
    ['河滨大桥建成通车', 'hebin-bridge-completion'],
    ['本市今年新建二十所幼儿园', 'new-kindergartens'],
    ['清淤工程让小河变清了', 'dredging-xiaohe'],
    ['“我的！”', 'article'],
    ['2023年', 'article'],
    ['5G来了', 'article-5g'],
    ['李小川获奖', 'li-xiaochuan-huojiang'],
    ['大桥通车，大桥通车', 'bridge-opening'],
    ['大桥通车河滨地铁投入使用', 'bridge-hebin-opening'],
    ['乡村振兴大桥通车', 'rural-revival-bridge-opening'],
    ['社会主义核心价值观', 'shehuizhuyi-hexin'],
    ['人民大会堂春风', 'renmindahuitang-chunfeng'],
    ['中华人民共和国', 'zhonghuarenmingongheguo'],
  ])('%s → %s', (headline, id) => expect(articleId(headline, undefined, new Set())).toBe(id))

  test('the department that the headline names comes first', () => {
    expect(articleId('：春风送岗位', 'women', new Set())).toBe('women-chunfeng')
  })

  test.each([
    ['民警', 'police', 'police'],
    ['民警', 'traffic-police', 'traffic-police'],
    ['民警', 'trafficpolice', 'trafficpolice-police'],
    ['大桥通车', 'a'.repeat(13), `${'a'.repeat(13)}-bridge-opening`],
    ['大桥通车', 'a'.repeat(14), `${'a'.repeat(14)}-bridge`],
    ['大桥通车', 'a'.repeat(22), 'a'.repeat(22)],
    ['大桥通车', 'a'.repeat(29), 'bridge-opening'],
  ])('%s of the department %s → %s', (headline, department, id) =>
    expect(articleId(headline, department, new Set())).toBe(id),
  )

  test('two with the same words are told apart', () => {
    const taken = new Set<string>()
    expect(
      ['大桥通车', '通车大桥', '大桥通车'].map((headline) => articleId(headline, undefined, taken)),
    ).toEqual(['bridge-opening', 'opening-bridge', 'bridge-opening-2'])
    expect(articleId('大桥通车', undefined, taken)).toBe('bridge-opening-3')
  })
})

test.each([
  ['增至90多名奔赴一线', 'event'],
  ['接到命令后', 'event'],
  ['启动应急响应', 'launch-emergency'],
  ['主干道检修', 'zhugandao-repair'],
  ['主干道大桥检修', 'bridge-repair'],
  ['P5', 'event-p5'],
])('an event %s → %s', (label, id) => expect(eventId(label, new Set())).toBe(id))

describe('a department’s id says what it is for, in the level of another than the paper’s city', () => {
  const OWN = ['河滨']
  test.each([
    ['市委', 'municipal-committee'],
    ['省委', 'provincial-committee'],
    ['河滨市委', 'municipal-committee'],
    ['南岗区委', 'nangang-committee'],
    ['市政府', 'municipal-government'],
    ['柳河镇人民政府', 'liuhe-government'],
    ['市人大常委会', 'municipal-congress'],
    ['党中央', 'central-committee'],
    ['国务院', 'state-council'],
    ['市妇联', 'women'],
    ['市公安局', 'police'],
    ['市公安局交警支队', 'traffic-police'],
    ['市教育局', 'education'],
    ['市卫生健康委员会', 'health'],
    ['省卫健委', 'provincial-health'],
    ['县水利局', 'county-water'],
    ['市委政研室', 'policy-office'],
    ['河滨市公交公司', 'bus'],
    ['河滨公交集团有限公司', 'bus'],
    ['滨城区人民法院', 'bincheng-court'],
    ['市中级人民法院', 'municipal-court'],
    ['朔城区南城街道办事处', 'nancheng'],
    ['桂花苑社区', 'guihua-yuan-community'],
    ['市第三人民医院', 'third-hospital'],
    ['慧源网络科技有限公司', 'huiyuan-network-technology'],
    ['玉龙煤业', 'yulong-coal'],
    ['浙江大学', 'zhejiang-university'],
    ['中国工商银行河滨分行', 'icbc'],
    ['自治区党委', 'regional-party-committee'],
    ['自治区教育厅', 'regional-education'],
    ['自治州政府', 'prefectural-government'],
    ['恩施自治州政府', 'enshi-government'],
    ['旗政府', 'banner-government'],
    ['区政府', 'district-government'],
    ['乡政府', 'township-government'],
    ['镇政府', 'town-government'],
    ['市委常委会', 'municipal-standing-committee'],
    ['市委办公室', 'committee-office'],
    ['省委办公厅', 'provincial-committee-office'],
    ['中央办公厅', 'central-general-office'],
    ['省人民检察院', 'provincial-procuratorate'],
    ['市人民检察院', 'municipal-procuratorate'],
    ['市政协', 'municipal-cppcc'],
    ['市党委', 'municipal-party-committee'],
    ['全国妇联', 'national-women'],
    ['全国政协', 'national-cppcc'],
    ['国家电网', 'national-grid'],
    ['国家邮政局', 'national-post'],
    ['中国作协', 'national-writers'],
    ['中国移动河滨分公司', 'mobile'],
    ['国家', 'guojia'],
    ['局', 'ju'],
    ['…', 'department'],
    ['ABC公司', 'abc'],
    ['Abc科技', 'abc-technology'],
    ['5G中心', 'department-5g'],
    ['北京市公安局', 'beijing-police'],
    ['朔城区南岗社区', 'nangang-community'],
    ['市教育局教育科', 'education'],
    ['市一二三中学', 'yiersan-middle-school'],
    ['市甲乙丙丁会', 'jiayibingding'],
    ['社区服务公司', 'community'],
    ['河滨市供水有限责任公司', 'water-supply'],
    ['乌鲁木齐市教育局', 'wulumuqi-education'],
    ['新疆维吾尔自治区党委', 'xinjiang-party-committee'],
    ['广西自治区政府', 'guangxi-government'],
    ['柳河自治县人民政府', 'liuhe-government'],
    ['自治县政府', 'county-government'],
    ['滨城区柳河镇政府', 'liuhe-government'],
    ['市人民法院执行局', 'court-enforcement'],
    ['市人民政府办公室', 'municipal-government'],
    ['省电力公司', 'provincial-power'],
    ['省移动公司', 'provincial-mobile'],
    ['中国石油河滨公司', 'oil'],
    ['省社区建设协会', 'provincial-community-jianshe'],
    ['社区居委会', 'community'],
    ['桂花社区居委会', 'guihua-community'],
    ['东风村村委会', 'dongfengcun'],
    ['居委会', 'juweihui'],
    ['市第二十届运动会组委会', 'yundonghui-zuweihui'],
    ['市第十三届人大', 'municipal-congress'],
    ['本届运动会', 'yundonghui'],
    ['市邮局', 'youju'],
    ['河滨日报社', 'press'],
    ['共青团河滨市委', 'youth-league'],
    ['团市委', 'youth-league'],
    ['团委', 'youth-league'],
    ['市甲乙丙丁戊会', 'jiayibingding-wu'],
    ['市公共资源交易中心', 'gonggongziyuan-exchange'],
    ['省教育厅体育卫生艺术处', 'provincial-education-sport'],
    ['市乡村振兴局移民安置工作办公室', 'rural-revival-yimin'],
    ['河滨国画院', 'guohuayuan'],
    ['市民中心', 'shimin'],
    ['校区', 'xiaoqu'],
    ['县域经济研究会', 'xianyu-jingji-yanjiuhui'],
    ['乡村振兴局', 'rural-revival'],
    ['市十三届人大', 'municipal-congress'],
    ['河滨中国画院', 'zhongguohuayuan'],
    ['市财政审计税务气象局', 'finance-audit-tax'],
    ['省科技文化中心', 'provincial-technology'],
    ['x'.repeat(99), 'x'.repeat(28)],
    ['省中国特色社会主义理论研究中心', 'provincial-zhongguo-tese'],
  ])('%s → %s', (name, id) => expect(departmentId(name, OWN, new Set())).toBe(id))
})

test.each(['', '，。', '①②', 'ＡＢＣ', '一二三', '𠮷野家'.repeat(40), 'x'.repeat(99), '１２月'])(
  'any words make an id: %s',
  (words) => {
    const ids = [
      articleId(words, undefined, new Set()),
      eventId(words, new Set()),
      departmentId(words, [], new Set()),
    ]
    for (const id of ids) {
      expect(id).toMatch(ID_PATTERN)
      expect(id.length).toBeLessThanOrEqual(40)
    }
  },
)
