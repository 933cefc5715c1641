import { writeWhole } from '../../write-whole.ts'
import { SCHEMAS } from './schema-comment.ts'
import { yamlSchemas } from './yaml-schemas.ts'

for (const [name, text] of yamlSchemas()) await writeWhole(`${SCHEMAS}/${name}`, text)
