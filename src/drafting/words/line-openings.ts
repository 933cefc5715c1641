/** Whose words follow, or what a notice fills in: 问：, 时间：. */
export const SPEAKER =
  /^(?:[问答QA]|本?报?记者|主持人?|嘉宾|网友|读者|专家|家属|亲属|子女|妻子|丈夫|联系人|联系方式|时间|地点|地址|(?:联系|举报|监督|咨询|报名|服务)?(?:电话|热线)|(?:主办|承办|协办)(?:单位|方)?|报名方式|票价|价格|账号|户名|开户行|附|注|备注|来源|出处|症状|处方|对策|案例)[一二三四五六七八九十0-9]?\s*[:：]/u

/** The mark that an item of a column begins with: ■, ◆. */
export function itemMark(text: string): string | undefined {
  return /^([■●◆▲★□○◇△☆▶►◎※])\s*\S/u.exec(text)?.[1]
}
