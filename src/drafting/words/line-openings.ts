import { looksLikeName } from './people.ts'

/** Marks that no paragraph opens with: the sentence began before. */
export const CONTINUES = /^[，。、；：！？,;:!?”’）)】》]/u
const ROLE = '网友|读者|专家|家属|亲属|子女|妻子|丈夫'
/** Whose words follow, or what a notice fills in: 问：, 时间：. */
export const SPEAKER = new RegExp(
  `^(?:[问答QA]|本?报?记者|主持人?|嘉宾|${ROLE}|联系人|联系方式|时间|地点|地址|(?:联系|举报|监督|咨询|报名|服务)?(?:电话|热线)|(?:主办|承办|协办)(?:单位|方)?|报名方式|票价|价格|账号|户名|开户行|附|注|备注|来源|出处|症状|处方|对策|案例)[一二三四五六七八九十0-9]?\\s*[:：]`,
  'u',
)
const OF_ROLE = new RegExp(`^(?:${ROLE})[一二三四五六七八九十0-9]?\\s*[:：]\\s*(?<rest>.*)$`, 'u')

/** 沙窝村村民田大壮问：我的补贴归谁领？ */
const ASKED = /^\p{Script=Han}{2,14}(?:问|来电|来信)[:：]\S.*[？?]$/u

/** Whether a line is somebody's words or a field of a notice; 专家：不必惊慌, which names nobody and ends no sentence, is a title. */
export function isField(text: string): boolean {
  const rest = OF_ROLE.exec(text)?.groups?.rest
  if (rest !== undefined) return rest.length < 4 || /[。！？!?]$/u.test(rest) || looksLikeName(rest)
  return SPEAKER.test(text) || ASKED.test(text) || /[:：].*[0-9]{7,}$/.test(text)
}

/** The mark that an item of a column begins with: ■, ◆. */
export function itemMark(text: string): string | undefined {
  return /^([■●◆▲★□○◇△☆▶►◎※])\s*\S/u.exec(text)?.[1]
}

const NUMBERED =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]|[（(]?[0-9]{1,2}(?:[)）]|[、．]|\.(?![0-9]))|[①-⑳])/u
/** 参赛对象：, which no sentence goes on with; 李明说： may be one that does. */
const LABEL = /^\p{Script=Han}{2,8}(?<![说道称问答喊想是为即如下括别出调求示明绍])[:：](?![“"])/u

/** Whether a line begins an entry of a list, or somebody's words: no sentence goes on with it. */
export function opensItem(text: string): boolean {
  return itemMark(text) !== undefined || SPEAKER.test(text) || NUMBERED.test(text) || LABEL.test(text)
}
