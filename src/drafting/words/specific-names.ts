import { SINGLE_PLACE, unknownPair } from './name-start.ts'
import type { TaggedWord } from './tagger.ts'

const OWN = /^(?:ns|nr|nz|nt|nrt|nrfg|j|eng)/
/** What any organisation of a kind may be called: with an ending it names none. */
export const ANY =
  /^(?:山区|县城|村口|乡下|郊区|城区|上市|物业|保险|餐饮|外贸|商业|民营|国有|国营|三甲|一流|双|双一流|农村|城市|基层|社会|行业|专业|重点|公立|民办|私立|高等|职业|定点|方舱|综合|专科|连锁|电商|快递|物流|科技|建筑|投资|旅游|传媒|互联网|培训|中介|本地|外地|大型|小型|中型|地方|政府|人民|公共|数据|购物|活动|服务|信息|指挥|领导|工作|防控|疫情|管理|研究|金融|贸易|民间|志愿|社会|市场|交通|老年|青年|联系|智慧|文明|绿色|和谐|幸福|平安|无疫|完整|老旧|封控|下沉|深入|辖区|居住|美丽|未来|示范|区域|医疗|一级|二级|三级|省级|市级|县级|国家级|相关|龙头|骨干|知名|著名|优秀|创新|企业|股份|子|分|总|母|跨国|合资|独资|家政|装修|软件|游戏|医药|汽车|房地产|影视|广告|法律|会计师|律师)$/
const ALONE =
  /^(?:指挥部|领导小组|派出所|村委会|居委会|管委会|办公室|委员会|常委会|上市公司|商业银行|有限公司|股份公司|董事会|监事会|专业合作社|职业学校|职业学院|高等学校|公检法|卫生院|幼儿园|人民医院|人民法院|人民检察院|批发市场|农贸市场|技术开发区|经济技术开发区|高新区|开发区|产业园|工业园区)$/
/** Names by the compass: 北方, 城南. */
export const COMPASS = /^(?:[东西南北]方|城[东西南北中]|[东西南北]城|[江河湖][东西南北]|华[东西南北中])$/u
/** What those who found a company or a school wish for. */
export const WISH =
  /^(?:[富利惠为便益康兴][民农家村牧]|[育培崇弘尚明启立树][才英德智贤文新人秀红苗志]|[守仁信忠崇尚重厚][义信诚德和]|光明|红旗|胜利|和平|团结|友谊|前进|新华|长城|阳光|曙光|东风|朝阳|向阳|春蕾|新星|求实|永[兴发安顺和]|宏[远达图伟]|兴[隆盛旺达]|顺[达发通]|恒[源达信通]|金[桥龙田穗]|绿[源洲野])$/u
/** What companies and co-operatives deal in. */
const TRADE =
  /^(?:果蔬|农机|农机具|种植|养殖|种养|蔬菜|水果|茶叶|粮食|粮油|中药材|药材|畜牧|水产|渔业|林果|苗木|花卉|食用菌|香菇|生猪|特色|生态|有机|农业|农产品|植保|农技|土地|股份|奶牛|肉牛|肉羊|养羊|养牛|养猪|养鸡|养蜂|柑橘|苹果|葡萄|大棚|旅游|手工|刺绣|热力|物业|管理|服务|供热|供暖|供水|供气|燃气|天然气|自来水|公交|出租|出租车|出租汽车|汽车|客运|货运|运输|物流|快递|保洁|家政|建筑|建设|工程|装饰|装修|装潢|房产|房地产|置业|地产|食品|饮料|乳业|化工|制药|医药|药业|纺织|服装|服饰|钢铁|水泥|建材|机械|电子|电器|电力|能源|新能源|环保|科技|网络|信息|软件|传媒|广告|文化|教育|保安|投资|贸易|商贸|印刷|包装|酒业|纸业|矿业|煤业|路桥|市政|园林|绿化|通信|通讯|家具|家居|专业|合作|生产|加工|销售|制造)$/
/** What no brand or school is called. */
export const NO_BRAND =
  /^(?:小区|社区|涉事|涉案|业主|国外|国内|海外|省内|市内|境外|外资|港资|台资|村办|村级|乡镇|乡村|城乡|山区|山村|贫困|郊区|城区|家庭|农民|村民|居民|学生|主要|一般|普通|附近|正规|传统|现代|新型|新式|优质|薄弱|下属|旗下|所属|关联|第三方|同类|同行|专门|学区|中心|寄宿制|寄宿|九年制|全日制|希望|完全|特殊|聋哑|日语|双语|国际|艺术|体育|音乐|外语|外国语|师范|机关|事业|国家|世界|街道|乡下|老家|母校|单位|企业|孩子|儿子|女儿|弟弟|妹妹|本村|邻村|邻近|对口|帮扶|受援|沿线|农场|部队|子弟|职工|工人|高级|初级|标准化|规范化|现代化|多所|全部|新建)$/

/** Whether a name that no place marks is one by how it is built: a brand, what it deals in, an ending. */
function isBuilt(words: readonly TaggedWord[]): boolean {
  const [head, ending] = [words[0], words.at(-1)]
  if (head === undefined || ending === undefined) return false
  const middle = words.slice(1, -1).map(({ word }) => word)
  const brand =
    /^\p{Script=Han}{2,4}$/u.test(head.word) && ![ANY, TRADE, NO_BRAND].some((no) => no.test(head.word))
  const lucky = COMPASS.test(head.word) || WISH.test(head.word)
  if (/合作社$/.test(ending.word))
    return brand && middle.some((word) => word !== '专业') && middle.every((word) => TRADE.test(word))
  if (/公司$/.test(ending.word) && lucky)
    return (ending.word.length > 2 || middle.length > 0) && middle.every((word) => TRADE.test(word))
  if (/^(?:小学|中学|幼儿园)$/.test(ending.word))
    return brand && /^[路街桥]?$/.test(middle.join('')) && (lucky || /^[nsfvat]/.test(head.tag))
  if (/^(?:居委会|党委|党总支|党支部|警务室)$/.test(ending.word))
    return brand && /^[路街巷里弄园苑村桥门口]?社区$/u.test(middle.join(''))
  if (/银行$|^联社$/.test(ending.word))
    return brand && /^(?:农村|村镇|农村信用|农村信用合作|农村商业)$/.test(middle.join(''))
  if (/(?:大学|医院)$/.test(ending.word))
    return (COMPASS.test(head.word) && middle.length > 0) || unknownPair(words, 2) === 0
  return !/^(?:社区|街道)$/.test(ending.word) && unknownPair(words, 2) === 0
}

/** Whether words name one organisation and not any of a kind: a place, a person, a mark or a rank is among them. */
export function isSpecific(words: readonly TaggedWord[]): boolean {
  const [ending] = words.slice(-1)
  const own = words.slice(0, -1).filter(({ word }) => !ANY.test(word))
  const text = words.map(({ word }) => word).join('')
  if (ending === undefined || text.length < 3 || ALONE.test(text) || /^[一二两三四五六七八九十]大/.test(text))
    return false
  if (/^(?:社区|街道)$/.test(ending.word) && /[路街巷道]$/.test(words.at(-2)?.word ?? '')) return false
  if (words.length === 1)
    return /^(?:n[tsz]|j)/.test(ending.tag) && text.length >= 4 && !ANY.test(text.slice(0, -2))
  const marked = own.some(
    ({ word, tag }) =>
      OWN.test(tag) || SINGLE_PLACE.test(word) || /^[省市县区][^域场民级内外直属长容]/.test(word),
  )
  const [road, street] = words.slice(-2)
  const streets = street?.word === '办事处' && road?.word === '街道' && own.length > 1
  const force = /(?:总队|支队)$/.test(ending.word) && text.length >= 7
  const company = own.length > 0 && /(?:有限公司|集团)$/.test(ending.word) && text.length >= 6
  return marked || company || streets || force || isBuilt(words)
}
