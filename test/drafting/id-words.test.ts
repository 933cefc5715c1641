import { expect, test } from 'vitest'
import { idWords, placeWord, reading } from '../../src/drafting/words/id-words.ts'

test.each([
  ['河滨', 'hebin'],
  ['绿化', 'lvhua'],
  ['女儿', 'nver'],
  ['A股', 'gu'],
  ['重庆', 'chongqing'],
  ['音乐', 'yinyue'],
  ['。', ''],
  ['5', ''],
  ['', ''],
])('%s is read as %s', (word, read) => expect(reading(word)).toBe(read))

test.each([
  ['新民市', '新民'],
  ['景德镇市', '景德镇'],
  ['新县', '新县'],
  ['浙江省', '浙江'],
  ['柳河镇', '柳河'],
  ['柳河乡', '柳河'],
  ['南岗区', '南岗'],
  ['新民县', '新民'],
  ['市区南岗', '市区南岗'],
  ['广西壮族自治区', '广西'],
  ['宁夏回族自治区', '宁夏'],
  ['新疆维吾尔自治区', '新疆'],
  ['西藏自治区', '西藏'],
  ['河滨', '河滨'],
])('the place %s is %s', (name, place) => expect(placeWord(name)).toBe(place))

/** The words of a text as one line, in the order of the text. */
const words = (text: string) =>
  idWords(text)
    .map(({ word }) => word)
    .join(' ')

test.each([
  ['全市春季防汛工作动员会召开', 'chunji flood-control mobilisation'],
  ['河滨大桥建成通车', 'hebin bridge completion opening'],
  ['新能源汽车销量增长', 'new-energy cars sales'],
  ['汽车销量', 'cars sales'],
  ['大桥今日投入使用', 'bridge opening'],
  ['实战演练', 'drill'],
  ['长江流域降雨偏少', 'yangtze rain'],
  ['核酸检测采样点', 'testing sampling-points'],
  ['疫情防控队', 'epidemic-team'],
  ['新型冠状病毒肺炎疫情防控', 'epidemic-control'],
  ['农田水利建设', 'irrigation jianshe'],
  ['大桥岗位', 'bridge gangwei'],
  ['动员会议', 'mobilisation meeting'],
  ['人大会议', 'congress meeting'],
  ['展开工作', 'zhankai'],
  ['人民大会堂', 'renmindahuitang'],
  ['教师节', 'jiaoshijie'],
  ['第一', 'first'],
  ['第二届', ''],
  ['第二十届', ''],
  ['第二十届运动会', 'games'],
])('%s: its words are %s', (text, expected) => expect(words(text)).toBe(expected))

test.each([
  ['5G时代', '5g shidai'],
  ['5G+', '5g'],
  ['ABC与5G', 'abc 5g'],
  ['C919首飞', 'c919 shoufei'],
  ['A·B', 'a b'],
  ['2023', ''],
  ['2023年', ''],
  ['T恤', ''],
  ['B超', ''],
  ['全县', ''],
  ['，。', ''],
  ['𠮷', ''],
  ['', ''],
])('of letters and digits %s leaves %s', (text, expected) => expect(words(text)).toBe(expected))

test.each([
  ['护林员的一天', 'hulinyuan'],
  ['他们也来', ''],
  ['二十所', ''],
  ['就是', 'jiushi'],
  ['哎呀', 'aiya'],
  ['岸绿', 'anlv'],
  ['红 绿', 'hong lv'],
  ['渔', 'yu'],
  ['渔歌', 'yuge'],
  ['乌鲁木齐市', 'wulumuqi'],
  ['新民县农民', 'xinmin farmers'],
  ['人民路', 'renmin lu'],
  ['新疆维吾尔自治区', 'xinjiang'],
])('of everyday words %s leaves %s', (text, expected) => expect(words(text)).toBe(expected))

test.each([
  ['王梅在柳河镇调研', 'wang-mei'],
  ['李小川获奖', 'li-xiaochuan'],
  ['王梅花', 'wang-meihua'],
  ['王梅说河', 'wang-mei'],
  ['王梅当村长', 'wang-mei'],
  ['王国维', 'wang-guowei'],
  ['陈建国慰问老人', 'chen-jianguo'],
  ['《王梅》', 'wang-mei'],
  ['“王梅”', 'wang-mei'],
  ['与李芳芳谈心', 'li-fangfang'],
  ['小川和王梅', 'wang-mei'],
  ['老人与王梅', 'wang-mei'],
  ['王梅，李红', 'wang-mei li-hong'],
  ['刘伟：我是护林员', 'liu-wei'],
])('%s names %s', (text, names) => {
  expect(
    words(text)
      .match(/\S+-\S+/g)
      ?.join(' '),
  ).toBe(names)
})

test.each(['本报王梅', '和平王梅', '记者王梅', '小河', '清水', '红红火火', '江大桥', '王'])(
  '%s names nobody at its beginning',
  (text) => expect(words(text)).not.toContain('-'),
)

/** The words of a text, the most telling first. */
const telling = (text: string) =>
  idWords(text)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ word }) => word)
    .join(' ')

test.each([
  ['会议投入使用', 'opening meeting'],
  ['菜篮子大会', 'congress basket'],
  ['大桥投入使用', 'opening bridge'],
  ['河滨会议', 'hebin meeting'],
  ['通车5G', '5g opening'],
  ['通车菜篮子5G', 'basket 5g opening'],
  ['河滨王梅', 'hebin wangmei'],
  ['小河，王梅', 'wang-mei xiaohe'],
  ['岗位小河', 'xiaohe gangwei'],
  ['发展岗位', 'gangwei fazhan'],
  ['渔的春风', 'chunfeng yu'],
  ['春季岗位', 'gangwei chunji'],
  ['渔春季', 'chunji yu'],
  ['发展通车', 'opening fazhan'],
  ['发展成员国', 'chengyuanguo fazhan'],
  ['发展总产量', 'fazhan zongchanliang'],
  ['岗位“春风”', 'chunfeng gangwei'],
  ['岗位春风', 'gangwei chunfeng'],
  ['岗位“春”风', 'gangwei chun feng'],
  ['大桥“通车”', 'opening bridge'],
  ['大桥“通”车', 'bridge tong che'],
  ['疫情通车', 'opening epidemic'],
  ['防疫通车', 'opening epidemic-control'],
  ['企业通车', 'opening enterprises'],
  ['项目通车', 'opening projects'],
  ['新建通车', 'opening new'],
  ['工程通车', 'opening works'],
])('%s: what tells most comes first: %s', (text, expected) => expect(telling(text)).toBe(expected))
