import { LABEL_LENGTH } from '../check/dates.ts'
import type { ArticleEntry, PageFile } from '../read/editorial-schema.ts'
import { type EntryWords, id } from './key-words.ts'

const CONTEXT = {
  prefix: '紧挨在前面的几个字；引文在文中不止一处时，用它分清是哪一处',
  suffix: '紧挨在后面的几个字；引文在文中不止一处时，用它分清是哪一处',
}
const QUOTE = { exact: '原文的字句，标点照抄本，在文中只能找到一处', ...CONTEXT }
const DOUBT = '草稿拿不准的理由，页面上标作“待核”。核对之后删去这一行'
const LINES = '行号，从 1 数起：12，或 3-17'
const NAMED_LINE = {
  line: '在第几行，从 1 数起',
  exact: '一行里有两样东西时，写出属于这一样的字',
  ...CONTEXT,
  doubt: DOUBT,
}
const EVIDENCE = {
  description: '所依据的原文',
  keys: { article: id('引文所在的文章'), ...QUOTE },
}
const INFERRED = {
  year: id('年份依据哪一条推定'),
  month: id('月份依据哪一条推定'),
  day: id('日子依据哪一条推定'),
}

const ARTICLE: EntryWords<ArticleEntry> = {
  id: id('文章的名字，写进网址，全编不重；公布之后不再改'),
  lines: '文章在哪几行：3-17；转到别处的写成列表：[3-17, 40-44]。没有另外指明的行都是段落',
  doubt: DOUBT,
  kicker: { description: '眉题，在题目之上', keys: NAMED_LINE },
  headline: { description: '题目', keys: NAMED_LINE },
  decks: { description: '副题，在题目之下', keys: NAMED_LINE },
  bylines: {
    description: '署名、电头',
    keys: {
      line: '独占一行的署名在第几行；不独占的写 exact',
      exact: '在段落里的署名的字',
      ...CONTEXT,
      names: '署名里的人名，一人一项：[张三, 李四]',
      kind: '不是作者时写：agency 是通讯社或他报，dateline 是电头。作者不写',
      doubt: DOUBT,
    },
  },
  headings: { description: '小标题', keys: NAMED_LINE },
  photoCredits: {
    description: '摄影署名、图片说明',
    keys: {
      ...NAMED_LINE,
      gap: {
        description: '照片没有抄录',
        keys: { extent: '缺多少：一幅照片', reason: '怎样知道缺了' },
      },
    },
  },
  joins: {
    description: '接排：印刷断成两行的一段',
    keys: { lines: '断开的两行：11-13', reason: '为什么断开：换栏、转版', doubt: DOUBT },
  },
  gaps: {
    description: '缺漏。before、after、between 三个里只写一个',
    keys: {
      before: '缺漏之后还在的头几个字，在一段的开头',
      after: '缺漏之前还在的末几个字，在一段的末尾',
      between: '缺漏在一段中间：[前面的字, 后面的字]',
      ...CONTEXT,
      extent: '缺多少：长度不明、约一行',
      reason: '怎样知道缺了',
      doubt: DOUBT,
    },
  },
  sic: {
    description: '存疑：照抄本保留的可疑字句',
    keys: { ...QUOTE, reading: '大概原来是什么，只作说明，不改原文', reason: '为什么可疑' },
  },
  notes: { description: '说明', keys: { ...QUOTE, reason: '要说明的话' } },
  departments: {
    description: '文中的部门和单位',
    keys: {
      id: id('登记在 departments.yaml 里的部门'),
      role: 'subject 是报道主体，mentioned 是只提及',
      ...QUOTE,
      reason: '字面看不出是这个部门时，写为什么',
      doubt: DOUBT,
    },
  },
  events: {
    description: '日期：原文说哪一天发生了什么',
    keys: {
      id: id('这一日期的名字，在本篇之内不重；公布之后不再改'),
      ...QUOTE,
      date: 'EDTF 日期：2022-11-30；从某日起 2022-11-13/..；截至某日 ../2022-11-28；几天 2022-11-26/2022-11-29；某月 2022-10',
      inferred: { description: '原文没有写出、由本编推定的部分', keys: INFERRED },
      label: { description: `时间线上的话，至多 ${LABEL_LENGTH} 字，不带句号`, maxLength: LABEL_LENGTH },
      departments: '与它有关的部门，须在本篇的 departments 里：[women]',
      doubt: DOUBT,
    },
  },
  durations: {
    description: '没有写明是哪一天的一段时间',
    keys: { ...QUOTE, reason: '为什么定不下日子' },
  },
}

/** What is said of each key of page.yaml. */
export const PAGE_WORDS: EntryWords<PageFile> = {
  source: {
    description: '抄本',
    keys: {
      id: id('抄本的名字；不写就由报纸、日期和首版的名字组成'),
      file: '文字所在的文件：page.txt',
      sha256: { description: '文件的散列；写错了，编译程序会说对的是什么', pattern: '^[0-9a-f]{64}$' },
      status: 'draft 表示程序起草、未经校读。全文校读之后删去这一行',
    },
  },
  issue: {
    description: '哪一期报纸',
    keys: {
      newspaper: id('登记在 newspapers.yaml 里的报纸'),
      day: { description: '出版日期：2022-12-01', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
      number: '同一天出了两期时，第几期',
      inferred: {
        description: '版面没有写明、由本编推定的部分',
        keys: {
          newspaper: id('报纸依据哪一条推定'),
          day: id('日期依据哪一条推定'),
          number: id('期次依据哪一条推定'),
        },
      },
    },
  },
  pages: {
    description: '印刷的版。没有版面的（广播、网稿）整个不写；写就要把所有的行都分到版里',
    keys: {
      name: '版名，照印的写：1、A10',
      lines: LINES,
      inferred: id('版次不是版面写明时，依据哪一条推定'),
    },
  },
  furniture: {
    description: '不属于任何文章的文字',
    keys: {
      lines: 'blank 代表所有的空行和段间空白；否则是行号：1，或 1-3',
      exact: '只是一行开头或末尾的几个字时，写出这几个字',
      ...CONTEXT,
      reason: '为什么不属于文章：版次、报头',
      doubt: DOUBT,
    },
  },
  inferences: {
    description: '推定：原文没有写、由本编得出的',
    keys: {
      id: id('推定的名字，在本文件之内不重'),
      what: '推定什么：年份',
      value: '得出什么："2022"',
      reason: '理由',
      evidence: EVIDENCE,
    },
  },
  phases: {
    description: '报纸自己说到的阶段',
    keys: {
      id: id('阶段的名字，在本文件之内不重'),
      name: '阶段叫什么',
      date: 'EDTF 日期：2022-11-13/2022-11-25',
      inferred: id('起止依据哪一条推定'),
      evidence: EVIDENCE,
    },
  },
  articles: { description: '文章', keys: ARTICLE },
}
