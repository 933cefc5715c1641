import type { ErrorCode } from 'yaml'

/** What is wrong and how to mend it. */
export interface SyntaxWords {
  reason: string
  hint: string
}

const QUOTE_IT = '若这是文字，放进半角引号'
const NO_MARKS = '不用“&”“*”“!”标记；以它们开头的文字放进半角引号'
const ONE_LINE = '括号在同一行关上，里面用半角逗号分开'

/** Each fault of YAML's syntax in words, by the parser's code: its English never reaches an editor. */
export const SYNTAX_WORDS: Readonly<Record<ErrorCode, SyntaxWords>> = {
  ALIAS_PROPS: { reason: '“*”标记前面还有别的标记', hint: NO_MARKS },
  BAD_ALIAS: { reason: '“&”或“*”会被当成标记，后面却没有名字', hint: NO_MARKS },
  BAD_COLLECTION_TYPE: { reason: '“!”标记和后面的内容不合', hint: NO_MARKS },
  BAD_DIRECTIVE: { reason: '以“%”开头的行会被当成指令', hint: QUOTE_IT },
  BAD_DQ_ESCAPE: { reason: '双引号里的“\\”会和后面的字连读', hint: '写成“\\\\”，或改用半角单引号' },
  BAD_INDENT: { reason: '缩进不齐', hint: '同一组的键从同一列开始，用空格缩进' },
  BAD_PROP_ORDER: { reason: '“&”“!”标记的位置不对', hint: NO_MARKS },
  BAD_SCALAR_START: { reason: '值不能以这个字符开头', hint: QUOTE_IT },
  BLOCK_AS_IMPLICIT_KEY: { reason: '一行里有两个“键: 值”', hint: '各写一行；若这是文字，放进半角引号' },
  BLOCK_IN_FLOW: { reason: '括号里混进了另起一行的条目', hint: ONE_LINE },
  DUPLICATE_KEY: { reason: '同一组里有两个同名的键', hint: '删去其中一个' },
  IMPOSSIBLE: { reason: '这里读不通', hint: '和别的条目对照着改' },
  KEY_OVER_1024_CHARS: { reason: '键太长', hint: QUOTE_IT },
  MISSING_CHAR: { reason: '这里或前面少了引号、括号、冒号或空格', hint: '和别的条目对照着补上' },
  MULTILINE_IMPLICIT_KEY: { reason: '这里没有写成“键: 值”', hint: '键后面写半角冒号，再空一格' },
  MULTIPLE_ANCHORS: { reason: '“&”标记不止一个', hint: NO_MARKS },
  MULTIPLE_DOCS: { reason: '“---”把文件分成了几份，后面的不会被读', hint: '删去“---”这一行' },
  MULTIPLE_TAGS: { reason: '“!”标记不止一个', hint: NO_MARKS },
  NON_STRING_KEY: { reason: '键不是文字', hint: '把键放进半角引号' },
  RESOURCE_EXHAUSTION: { reason: '括号套得太深', hint: '和别的条目对照着改' },
  TAB_AS_INDENT: { reason: '用制表符（Tab）缩进', hint: '换成空格，每级两格' },
  TAG_RESOLVE_FAILED: { reason: '以“!”开头的会被当成标记', hint: NO_MARKS },
  UNEXPECTED_TOKEN: { reason: '这里多出了内容', hint: QUOTE_IT },
}
