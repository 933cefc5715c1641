import type { DepartmentsFile, EditionFile, NewspapersFile, PublishedFile } from '../read/editorial-schema.ts'
import { type EntryWords, id } from './key-words.ts'

/** What is said of each key of edition.yaml. */
export const EDITION_WORDS: EntryWords<EditionFile> = {
  title: '本编的名字',
  subtitle: '名字之下的一行',
  description: '搜索引擎和链接预览所示的一两句话',
  language: '文字的语言（BCP 47）：zh-Hans-CN',
  span: '时间线的首日和末日：2022-11-13/2022-11-30。不写就由文中的日期定',
  order: '各期怎样排：oldest 从旧到新，newest 从新到旧',
  about: {
    description: '“关于本编”开头的几节',
    keys: { heading: '小标题', paragraphs: '段落，一段一项' },
  },
}

/** What is said of each key of newspapers.yaml. */
export const NEWSPAPERS_WORDS: EntryWords<NewspapersFile> = {
  newspapers: {
    description: '报纸的登记',
    keys: { id: id('报纸的名字，写进网址；公布之后不再改'), name: '报名，不加书名号：朔州日报' },
  },
}

/** What is said of each key of departments.yaml. */
export const DEPARTMENTS_WORDS: EntryWords<DepartmentsFile> = {
  kinds: {
    description: '部门的种类，筛选时按它分组',
    keys: { id: id('种类的名字'), name: '种类叫什么：党政机关' },
  },
  departments: {
    description: '部门和单位的登记',
    keys: {
      id: id('部门的名字，写进网址；公布之后不再改'),
      short: '简称，筛选和时间线上用：市妇联',
      full: '全称：朔州市妇女联合会',
      kind: id('属于哪一种，登记在 kinds 里'),
      aliases: '文中的其他叫法，一种一项',
    },
  },
}

const REDIRECTS = '改了名字的：旧名字指向新名字'
const LASTING = {
  ids: '公布过的名字。npm run compile -- --publish 会添上新的，一个也不删',
  redirects: REDIRECTS,
}

/** What is said of each key of published.yaml. */
export const PUBLISHED_WORDS: EntryWords<PublishedFile> = {
  articles: {
    description: '文章',
    keys: { ...LASTING, withdrawn: '撤下的：旧名字和撤下的理由' },
  },
  events: { description: '日期，写作 文章/日期', keys: LASTING },
  departments: { description: '部门', keys: LASTING },
  issues: { description: '各期，写作 报纸/日期', keys: LASTING },
}
