import type { RecognisedArticle } from './recognised-article.ts'
import { looksLikeName } from './words/people.ts'
import { tagWords } from './words/tagger.ts'

/** How much of a paragraph is its beginning, in characters, and how many paragraphs of an article name who it is about. */
const BEGINNING = 60
const FIRST = 8
const LAST = 16
/** Words that stand for who or what was told of above: 他, 该项目, 从那以后. */
const BACKWARD =
  /^[“]?(?:[他她它](?!国|乡|山|人|日)|该(?!不|如何|怎)|其(?:中|实|间|后|余|次|时)|此[后外时前举次]|这[时样些一个天里是家位条种项次笔件座名所支]|那[时天年些一个次]|当[时初]|后来|从此|自此|从那|打那|于是|接着|随后|不久|转眼|第二[天年]|次[日年]|同样|除此|不[仅光只]如此|如今|眼下|说起|谈起|提起|谈到|说到|回忆|但是|然而|可是|不过|为此|正是|也正|有了|靠着|凭着)/u
/** Parts that name who an article is about; a byline names who wrote it. */
const TELLING = ['headline', 'deck', 'paragraph']
/** Words that begin like names: 玉米. */
const NO_PERSON = /^(?:玉米|高粱|白菜|黄瓜|黄豆|黄金|白银|石榴|金融|安全|高温|明白)/u
const NO_NAME = /[省市县区州镇乡村社局院所厂校站队会部委办的]$/u

/** Whether a text opens with a word that points back at what was told before it. */
export function pointsBack(paragraph: string): boolean {
  return BACKWARD.test(paragraph)
}

/** Whether a text soon names a person who is known from an article. */
export function namesKnown(text: string, { parts }: RecognisedArticle): boolean {
  const body = parts.filter(({ type }) => TELLING.includes(type)).map(({ line }) => line.text)
  const known = [...body.slice(0, FIRST), ...body.slice(FIRST).slice(-LAST)].join('\n')
  return namesIn(text.slice(0, BEGINNING)).some((name) => known.includes(name))
}

/** What may be persons' names in a text, from where a word of it begins: 仇建东, 老李. */
function namesIn(text: string): string[] {
  return tagWords(text).flatMap(({ start, end, tag, word }) => {
    if (/^[老小阿]\p{Script=Han}$/u.test(word) && /^nr/.test(tag)) return [word]
    if (/^nr/.test(tag) && word.length > 1 && looksLikeName(word)) return NO_PERSON.test(word) ? [] : [word]
    const [called, name] = [text.slice(start, start + 2), text.slice(start, start + 3)]
    if (/^[老小]/u.test(called) && end === start + 1 && looksLikeName(`${called.charAt(1)}氏`))
      return [called]
    return name.length === 3 &&
      end < start + 3 &&
      looksLikeName(name) &&
      !NO_NAME.test(name) &&
      !NO_PERSON.test(name)
      ? [name]
      : []
  })
}
