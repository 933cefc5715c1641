import type { Contents } from '../../edition/edition.ts'
import type { Article, Source } from '../../edition/schema.ts'
import { fullDayName } from '../../reader/date-words.ts'
import { sentence } from '../../reader/remark-words.ts'
import { isUnread, UNREAD } from '../../reader/unread.ts'
import { OWN_LICENCE, OWN_RIGHTS, SOURCE_RIGHTS } from '../licence.ts'
import { authors, newspaperName } from '../provenance.ts'
import { type XmlElement, type XmlNode, xml } from '../xml.ts'
import { EDITION_ID, furnitureRuleId, inferenceId, sourceId } from './tei-id.ts'

/** What a TEI document is about: the whole edition, or one article of it. */
export interface TeiSubject {
  title: string
  /** Absolute address of what the document encodes. */
  address: string
  sources: readonly Source[]
  article?: Article
  /** Of edition.json, where it is the whole edition: an article's document does not change with other articles. */
  digest?: string
}

/** What TEI documents are made from: contents, and the version of the compiler that made them. */
export interface TeiContents extends Contents {
  compiler: string
}

/** The header: what this is, under which licence, from which newspaper, and by which rules it was made. */
export function teiHeader(edition: TeiContents, subject: TeiSubject): XmlElement {
  return xml(
    'teiHeader',
    {},
    xml(
      'fileDesc',
      {},
      titleStatement(edition, subject),
      publicationStatement(edition, subject),
      xml('sourceDesc', {}, ...subject.sources.map((source) => sourceDescription(edition, source, subject))),
    ),
    encodingDescription(subject.sources),
    xml('profileDesc', {}, xml('langUsage', {}, xml('language', { ident: edition.language }, '简体中文'))),
    xml(
      'revisionDesc',
      {},
      xml(
        'change',
        {},
        `由编译器 ${edition.compiler} 编成${subject.digest === undefined ? '' : `；所据 edition.json 的摘要（SHA-256）为 ${subject.digest}`}。`,
      ),
    ),
  )
}

function titleStatement(edition: Contents, { title, article }: TeiSubject): XmlElement {
  return xml(
    'titleStmt',
    {},
    xml('title', {}, title),
    ...(article === undefined ? [] : authorElements(article)),
    xml(
      'respStmt',
      { 'xml:id': EDITION_ID },
      xml('resp', {}, '编辑、标注、推定'),
      xml('name', {}, edition.title),
    ),
  )
}

function authorElements(article: Article): XmlElement[] {
  return authors(article).map((author) =>
    xml('author', {}, author.type === 'person' ? xml('persName', {}, author.name) : author.name),
  )
}

function publicationStatement(edition: Contents, { address }: TeiSubject): XmlElement {
  return xml(
    'publicationStmt',
    {},
    xml('publisher', {}, edition.title),
    xml('idno', { type: 'URI' }, address),
    xml(
      'availability',
      { status: 'restricted' },
      xml('licence', { target: OWN_LICENCE.address }, OWN_RIGHTS),
      xml('p', {}, SOURCE_RIGHTS),
    ),
  )
}

function sourceDescription(edition: Contents, source: Source, { article, title }: TeiSubject): XmlElement {
  const inferred = (rule: string | undefined) =>
    rule === undefined ? {} : { cert: 'medium', resp: `#${EDITION_ID}`, ana: `#${rule}` }
  const { issue, inferred: by } = source
  const newspaperRule = by.newspaper === undefined ? undefined : inferenceId(source.id, by.newspaper)
  const dayRule = by.day === undefined ? undefined : inferenceId(source.id, by.day)
  const printed = source.pages.find(({ name }) => name === article?.pages[0])
  const page = printed?.inferred === undefined ? printed?.name : undefined
  const analytic =
    article === undefined
      ? []
      : [xml('analytic', {}, ...authorElements(article), xml('title', { level: 'a' }, title))]
  return xml(
    'biblStruct',
    { 'xml:id': sourceId(source.id), type: 'newspaper' },
    ...analytic,
    xml(
      'monogr',
      {},
      xml(
        'title',
        { level: 'j', ...inferred(newspaperRule) },
        newspaperName(edition, issue) + (newspaperRule === undefined ? '' : '（推定）'),
      ),
      xml(
        'imprint',
        {},
        xml(
          'date',
          {
            when: issue.day,
            ...inferred(dayRule),
            evidence: dayRule === undefined ? undefined : 'internal',
          },
          fullDayName(issue.day) + (dayRule === undefined ? '' : '（推定）'),
        ),
        ...(page === undefined ? [] : [xml('biblScope', { unit: 'page' }, String(page))]),
      ),
      xml('extent', {}, `抄本 ${source.lines} 行，${source.characters} 字符，${source.bytes} 字节（UTF-8）`),
    ),
    ...(isUnread(source) ? [xml('note', { type: 'status' }, `${UNREAD}。`)] : []),
    xml('note', { type: 'transcript' }, `抄本文件 ${source.file}，SHA-256 ${source.sha256}`),
  )
}

const RULES = {
  correction:
    '原文不作改动。疑有误处标 sic；有推测时以 choice 并列，推测的字放在 corr 里，不入正文。缺失处标 gap。',
  normalization: '不统一字形，不改标点。抄本的半角标点照录。',
  hyphenation: '印刷把一段断开的地方标 anchor，其后的 lb、pb 写 break="no"。',
  interpretation:
    '文中的日期标 date，机构标 orgName，署名的人标 persName。推定的依据在 interp 里，由 ana 指向；理由在 standOff 的 note 里，由 target 指回原处。',
} as const

const TRANSCRIPTION =
  '抄本的每一行以 lb 起头，n 是抄本的行号；pb 是印刷的版，有 ana 的为本编所推。转到别处接排的段落，各部分留在原处，由 prev、next 相连。抄本自己的标记（如“## ”）放在 metamark 里。text 的全部文字，除去 corr，与抄本逐字相同。'

function encodingDescription(sources: readonly Source[]): XmlElement {
  const furniture: XmlNode[] = sources.flatMap((source) =>
    source.furnitureRules.map((rule, i) =>
      xml('p', { 'xml:id': furnitureRuleId(source.id, i) }, sentence(rule)),
    ),
  )
  return xml(
    'encodingDesc',
    {},
    xml(
      'editorialDecl',
      {},
      ...Object.entries(RULES).map(([name, rule]) => xml(name, {}, xml('p', {}, rule))),
      xml('segmentation', {}, xml('p', {}, TRANSCRIPTION), ...furniture),
    ),
  )
}
