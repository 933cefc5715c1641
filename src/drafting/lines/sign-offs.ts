import type { LineFinding, LineRecogniser } from '../finding.ts'
import { endsSentence, type PageLine } from '../page-line.ts'
import { readCredit, readLetterSignature } from '../signature.ts'
import { readMasthead } from '../words/masthead.ts'

const LONGEST = 40
const MOST_SIGNERS = 12
const NUMERAL = '[0-9〇○零一二三四五六七八九十]'
const WEEKDAY = /星期|周/u
const DAY_ALONE = new RegExp(`^(?:${NUMERAL}{4}年${NUMERAL}{1,3}月|${NUMERAL}{1,3}月${NUMERAL}{1,3}日)$`, 'u')
/** What a notice or a letter ends with, before who signs it. */
const CLOSING =
  /^(?:特此(?:公告|通告|通知|声明|说明|公示|致歉|更正|鸣谢|讣告|启事|奉告|函告|报告|证明|通报|敬告|邀请)|此致|敬礼|专此(?:函告)?|(?:此致|致以?)[^。]{0,8}敬礼|顺[祝颂致][^。]{0,10}|谨此[^。]{0,8}|祝[^。]{0,10}|敬请[^。]{0,14})[。！!]?$/u
/** What titles of such texts end with, or begin with. */
const FORMAL =
  /(?:公\s*告|通\s*告|通\s*知|声\s*明|启\s*事|公\s*示|通\s*报|倡议书?|公开信|[^威诚守失短微]信|讣\s*告|致\s*歉|道\s*歉|更\s*正|招聘|招标|遗失|命\s*令|主席令|决\s*定|[^信公]函|贺[信电]|慰问电|唁电|寄语|说\s*明|提示|意见|通知书|公告书|须知|简章|告知书|承诺书|挑战书|感\s*谢|鸣\s*谢)(?:[（(].*[)）])?$|^致.{2,20}|^关于/u
const GREETING =
  /^(?:尊敬的|敬爱的|亲爱的|各位|广大|全[省市县区镇校体]|编辑|记者|主任|.{1,8}[你您]好).{0,30}[:：]$/u
/** Offices by what they end with; 官司, 排队, 上学 end titles. */
const SIGNER =
  /^[\p{Script=Han}A-Za-z0-9〇○“”《》·（）()、\s]{3,}(?:局|委|办|室|厅|部|(?<![机约聚])会|(?<!住)院|所|站|(?<!排)队|府|署|社|(?<!官)司|行|厂|店|台|馆|处|组|校|(?<![上放开教])学|园|镇|乡|村|社区|街道|中心|公司|集团|联社|法庭|支部|机关|联盟|报|团|办事处|各|县|市|省|区)(?:[（(](?:章|印|盖章|公章)[)）])?$/u
/** Anyone who signs a letter, where a day follows. */
const ANYONE = /^[\p{Script=Han}·（）()、\s]{2,20}$/u
const OFFICER =
  /^\p{Script=Han}{0,14}(?:主席|总理|[省市县区州镇乡院校局部站所厂馆团]长|主任|秘书长|会长|理事长|董事长|总经理|书记|法定代表人|联系人|总编辑?|社长|律师|医[师生]|教授|研究员|工程师)[:：\s　]+\p{Script=Han}(?:\p{Script=Han}{1,3}|\s\p{Script=Han})$/u

/**
 * Who signs a notice, an order or a letter, and its date, on lines of their own at its end: the offices and the day after
 * 特此公告, 此致 and 敬礼 themselves. Each is a paragraph of its article.
 */
export const signOffs: LineRecogniser = {
  name: 'sign-off',
  recognise: (lines, known) => {
    const found: LineFinding[] = []
    let formal = false
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i]
      if (line === undefined) break
      const { text, level, number } = line
      if (level > 0 || text.length > LONGEST) {
        if (level > 0) formal = FORMAL.test(text)
        continue
      }
      if (i > 0 && CLOSING.test(text)) {
        formal = true
        found.push({ line: number, kind: 'sign-off', rule: '公告、书信的结束语', confidence: '高' })
        continue
      }
      const before = lines[i - 1]
      const free =
        before !== undefined && before.level === 0 && (endsSentence(before.text) || CLOSING.test(before.text))
      const block = free && !known.has(number) ? signed(i) : []
      for (const each of block) found.push({ line: each.number, ...kindOf(each) })
      i += Math.max(0, block.length - 1)
      if (block.length > 0) formal = false
      else if (FORMAL.test(text) || GREETING.test(text)) formal = true
    }
    return found

    /** The lines from `start` on that sign what stands before them. */
    function signed(start: number): PageLine[] {
      let end = start
      while (end < lines.length && end - start < MOST_SIGNERS && signs(lines[end])) end++
      const signers = end - start
      if (isDay(lines[end])) end++
      const dated = end - start > signers
      const after = lines[end]
      const officers = lines.slice(start, start + signers).every(({ text }) => OFFICER.test(text))
      const ends = after === undefined || after.level > 0 || known.get(after.number) !== undefined
      const named = lines.slice(start, start + signers).every(certain)
      const holds = dated
        ? signers > 0 || formal || (ends && !isPages(after))
        : signers > 0 && named && (formal || officers) && (ends || after.text.length <= LONGEST)
      return holds ? lines.slice(start, end) : []
    }

    function isPages(line: PageLine | undefined): boolean {
      return line !== undefined && ['page-mark', 'furniture'].includes(known.get(line.number)?.kind ?? '')
    }

    function signs(line: PageLine | undefined): boolean {
      if (line === undefined || line.level > 0 || line.text.length > LONGEST || known.has(line.number))
        return false
      if (endsSentence(line.text) || isDay(line)) return false
      if (formal && ANYONE.test(line.text)) return true
      return certain(line)
    }
  },
}

function certain({ text }: PageLine): boolean {
  return SIGNER.test(text) || OFFICER.test(text) || readCredit(text) !== undefined
}

function isDay(line: PageLine | undefined): boolean {
  if (line === undefined || line.level > 0) return false
  if (DAY_ALONE.test(line.text)) return true
  const masthead = readMasthead(line.text.replace(/^[（(]|[)）]$/gu, ''))
  return masthead?.day === true && !masthead.sure && !WEEKDAY.test(line.text)
}

function kindOf({ text }: PageLine): Pick<LineFinding, 'kind' | 'rule' | 'confidence'> {
  const credit = readCredit(text)
  const reader = readLetterSignature(text) !== undefined
  return reader || (credit !== undefined && credit.names.length > 0)
    ? { kind: 'byline', rule: `落款，${credit?.ground.rule ?? '写明读者'}`, confidence: '中' }
    : { kind: 'sign-off', rule: '落款：署名的单位、日期', confidence: '高' }
}
