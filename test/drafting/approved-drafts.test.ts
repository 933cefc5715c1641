import { expect, test } from 'vitest'
import { departmentsYaml } from '../../src/drafting/departments-yaml.ts'
import { decodeText, drafted, emptyContent, fileOf } from './draft-content.ts'
import { labelledCases } from './labelled-cases.ts'

/** Ids, labels, reasons and their order, which no label says, show in whole drafts; of the pages seen one in four. */
const CASES = [...labelledCases('development'), ...labelledCases('seen').filter((_, i) => i % 4 === 0)]

test.each(CASES)('$name is drafted as before', async ({ name, text, day }) => {
  const draft = drafted(text, emptyContent(), { newspaper: 'hebin', day })
  const page = decodeText(fileOf(draft, 'page.yaml'))
  const departments = departmentsYaml('', draft.proposed, draft.draft.id)
  await expect(`${page}\n${departments}`).toMatchFileSnapshot(`approved/${name}`)
})
