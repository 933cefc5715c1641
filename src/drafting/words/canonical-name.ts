/** Names whose own 和 joins nothing, and their short forms: what a government calls its offices. */
const SHORT_FORMS: readonly (readonly [full: string, short: string])[] = [
  ['卫生健康委员会', '卫健委'],
  ['发展和改革委员会', '发改委'],
  ['发展改革委', '发改委'],
  ['国有资产监督管理委员会', '国资委'],
  ['纪律检查委员会', '纪委'],
  ['住房和城乡建设局', '住建局'],
  ['住房城乡建设局', '住建局'],
  ['人力资源和社会保障局', '人社局'],
  ['文化和旅游局', '文旅局'],
  ['工业和信息化局', '工信局'],
  ['规划和自然资源局', '规自局'],
  ['市场监督管理局', '市场监管局'],
  ['应急管理局', '应急局'],
  ['交通运输局', '交通局'],
  ['农业农村局', '农业局'],
  ['退役军人事务局', '退役军人局'],
  ['城市管理局', '城管局'],
  ['医疗保障局', '医保局'],
  ['疾病预防控制中心', '疾控中心'],
  ['妇女联合会', '妇联'],
  ['残疾人联合会', '残联'],
  ['工商业联合会', '工商联'],
  ['文学艺术界联合会', '文联'],
  ['科学技术协会', '科协'],
  ['政策研究室', '政研室'],
  ['人民政府', '政府'],
  ['人民法院', '法院'],
  ['人民检察院', '检察院'],
  ['街道办事处', '街道办'],
  ['新型冠状病毒肺炎疫情防控', '疫情防控'],
]

const PROVINCES =
  '河北|山西|辽宁|吉林|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|广西|西藏|宁夏|新疆'
const CITIES =
  '北京|上海|天津|重庆|石家庄|太原|沈阳|长春|哈尔滨|南京|杭州|合肥|福州|南昌|济南|郑州|武汉|长沙|广州|深圳|海口|成都|贵阳|昆明|西安|兰州|西宁|南宁|银川|拉萨'
/** Provinces and the cities that every paper writes of, as a pattern. */
export const PLACES = `${PROVINCES}|${CITIES}`
const KNOWN_CITIES: ReadonlySet<string> = new Set(CITIES.split('|'))

/** The place before an office of its level. */
const PLACE_BEFORE =
  /^(?![省市县区])\p{Script=Han}{2,3}(?=(?:市|省|县)(?:委|政府|人大|政协|\p{Script=Han}{1,14}(?:局|委|办|联|会|室|部|院|中心)))/u

/**
 * One form for all the ways in which a text names an organisation: 河滨市卫生健康委员会 is 市卫健委. An office of a city that
 * is none of the paper's own places keeps it: 北京市卫健委.
 */
export function canonicalName(name: string, ownPlaces: readonly string[] = []): string {
  const short = SHORT_FORMS.reduce((text, [full, form]) => text.replace(full, form), name)
  return short
    .replace(/第?[一二三四五六七八九十]{1,3}届(?=人大|政协|委)/, '')
    .replace(/^(?:中国共产党|中共)(.+[省市县区州旗镇乡])委员会$/, '$1委')
    .replace(/^(?:中国共产党|中共)/, '')
    .replace(PLACE_BEFORE, (place) => (KNOWN_CITIES.has(place) && !ownPlaces.includes(place) ? place : ''))
    .replace(/第([一二三四五六七八九十]{1,3})([中小])学$/u, '$1$2')
    .replace(/(?:有限责任公司|股份有限公司|有限公司)$/, '公司')
}
