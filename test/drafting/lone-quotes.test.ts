import { expect, test } from 'vitest'
import { pageDrafted } from './draft-content.ts'

const sicOf = (body: string) =>
  pageDrafted(`# 大桥昨日通车\n\n${body}\n`).articles.flatMap(({ sic }) =>
    sic.map(({ quote, reason }) => `${quote.exact} ${reason.slice(4, 6)}`),
  )

test.each([
  ['他说：“桥通了，路近了。', ['“桥通了 上半']],
  ['他说：“桥通了，大家战“疫”不停。', ['“桥通了 上半']],
  ['他说：桥通了，路近了。”大家都笑了。', ['路近了。” 下半']],
  ['“桥通了。”他说，“路近了。', ['“路近了 上半']],
  ['他说：“桥通了。\n\n路近了，大家都笑了。', ['“桥通了 上半']],
  ['“桥通了。\n\n“路近了。\n\n大家都笑了。', ['“路近了 上半']],
])('%s has a quotation mark without the other', (body, found) => expect(sicOf(body)).toEqual(found))

test.each([
  '“桥通了。”他说，“路近了。”',
  '他说：“桥通了。\n\n“路近了。\n\n“大家高兴。”',
  '他说：“桥通了。\n\n路近了。”大家都笑了。',
  '大家战“疫”不停，“白加黑”“五加二”。',
  '“他问：‘桥通了？’我说通了。”',
])('%s is balanced', (body) => expect(sicOf(body)).toEqual([]))
