/** The roles under which a newspaper names who wrote or took something. */
const ROLE =
  '(?:本报|本台|本刊|见习|实习|特约|首席|全媒体|融媒体|新华社|中新社|人民日报|央视)*(?:记者|通讯员|特约评论员|评论员|特派员|撰稿人|作者|撰文|摄影|摄影报道)'
const ROLES = new RegExp(`${ROLE}[:：/]?`, 'gu')
const WORK = /(?:文[/／]?图|图[/／]?文|摄影报道|报道|整理|编译|综合|供稿|文|图|摄)$/u
/** One name as printed: two to four characters, a transcribed one with points between its parts, or two apart. */
const NAME = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,8}(?:[·•]\p{Script=Han}{1,8})+)$/u
const SURNAMES = new Set([
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由',
])

/** Whether words can be a person's name by themselves. */
export function looksLikeName(text: string): boolean {
  return NAME.test(text) && (SURNAMES.has(text.charAt(0)) || /[·•]/.test(text))
}

/**
 * The persons that a byline names, in its order; undefined where it holds anything but names and roles. A name of
 * two characters printed apart (李 明) is one.
 */
export function readNames(byline: string): string[] | undefined {
  const rest = byline
    .replace(/^[\s□■●◎○▲◆★△◇]+/u, '')
    .replace(/[（(]/g, ' ')
    .replace(/[)）]/g, ' ')
    .replace(ROLES, ' ')
    .trim()
    .replace(WORK, '')
  const tokens = rest.split(/[\s、，,;；/／]+/u).filter((token) => token !== '')
  const names: string[] = []
  for (let i = 0; i < tokens.length; i++) {
    const [token = '', next = ''] = [tokens[i], tokens[i + 1]]
    const apart = /^\p{Script=Han}$/u.test(token) && /^\p{Script=Han}$/u.test(next)
    const name = apart ? `${token}${next}` : token
    if (apart) i++
    if (!NAME.test(name)) return undefined
    names.push(name)
  }
  return names
}

/** Whether words say in which role someone is named. */
export function namesRole(text: string): boolean {
  return new RegExp(ROLE, 'u').test(text)
}
