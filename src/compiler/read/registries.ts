import type { AboutPart, DaySpan } from '../../edition/edition.ts'
import { DepartmentId, KindId, NewspaperId } from '../../edition/ids.ts'
import type { Department, Kind, Newspaper } from '../../edition/schema.ts'
import type { Report } from '../report/report.ts'
import { Content } from './content.ts'
import type { ContentFile } from './content-file.ts'
import { DepartmentsFile, EditionFile, NewspapersFile, PublishedFile } from './editorial-schema.ts'
import { Register } from './register.ts'
import type { Shaped } from './shape.ts'
import { readSpan } from './span.ts'

/** The files that sources share. */
export const REGISTRIES: readonly string[] = [
  'edition.yaml',
  'newspapers.yaml',
  'departments.yaml',
  'published.yaml',
]

/** What the edition says of itself, and everything that sources name by an id: plain data, no place in a file. */
export interface Registries {
  own?: {
    title: string
    subtitle: string
    description: string
    language: string
    order: 'oldest' | 'newest'
    about: AboutPart[]
  }
  /** First and last day of the timeline, where the edition sets them. */
  span?: DaySpan
  newspapers: Newspaper[]
  kinds: Kind[]
  departments: Department[]
  /** Registries with unreadable entries, in which an id not found may yet exist. */
  lost: readonly ('newspapers' | 'kinds' | 'departments')[]
}

/** The registries, and where each department stands, for what is found out only when all is linked. */
export interface ReadRegistries {
  registries: Registries
  departments: Register<DepartmentId>
  published?: Shaped<PublishedFile>
}

/** Reads edition.yaml, newspapers.yaml, departments.yaml and published.yaml. */
export function readRegistries(files: readonly ContentFile[], root: string, report: Report): ReadRegistries {
  const content = new Content(
    files.filter(({ path }) => path.startsWith(`${root}/`) && !path.slice(root.length + 1).includes('/')),
    report,
  )
  const edition = content.yaml(`${root}/edition.yaml`, EditionFile)?.value
  const newspapersFile = content.yaml(`${root}/newspapers.yaml`, NewspapersFile)
  const departmentsFile = content.yaml(`${root}/departments.yaml`, DepartmentsFile)
  const published = content.yaml(`${root}/published.yaml`, PublishedFile)

  const newspapers = new Register('报纸', NewspaperId)
  const kinds = new Register('种类', KindId, '加进 departments.yaml 的 kinds')
  const departments = new Register('部门', DepartmentId)
  const lost: Registries['lost'][number][] = []
  if (newspapersFile?.lost.has('newspapers') !== false) lost.push('newspapers')
  if (departmentsFile?.lost.has('kinds') !== false) lost.push('kinds')
  if (departmentsFile?.lost.has('departments') !== false) lost.push('departments')
  kinds.whole = !lost.includes('kinds')
  departments.whole = !lost.includes('departments')

  for (const { id, at } of newspapersFile?.value.newspapers ?? []) newspapers.enter(id, at.of('id'), report)
  for (const { id, at } of departmentsFile?.value.kinds ?? []) kinds.enter(id, at.of('id'), report)
  for (const { id, kind, at } of departmentsFile?.value.departments ?? []) {
    departments.enter(id, at.of('id'), report)
    kinds.refer(kind, 'unknown-kind', at.of('kind'), report)
  }
  // A department of no kind is not there to be named, which is not its sources' fault.
  if (departmentsFile?.value.departments.some(({ kind }) => !kinds.has(kind))) lost.push('departments')
  const span = edition && readSpan(edition, report)
  return {
    registries: {
      ...(edition && { own: ownWords(edition) }),
      ...(span && { span }),
      newspapers: (newspapersFile?.value.newspapers ?? []).flatMap(({ id, name }) =>
        newspapers.take(id, (taken) => ({ id: taken, name })),
      ),
      kinds: (departmentsFile?.value.kinds ?? []).flatMap(({ id, name }) =>
        kinds.take(id, (taken) => ({ id: taken, name })),
      ),
      departments: (departmentsFile?.value.departments ?? []).flatMap(({ id, short, full, kind, aliases }) =>
        departments.take(id, (taken) =>
          kinds.take(kind, (of) => ({
            id: taken,
            short,
            ...(full === undefined ? {} : { full }),
            kind: of,
            aliases,
          })),
        ),
      ),
      lost,
    },
    departments,
    ...(published && { published }),
  }
}

function ownWords({ title, subtitle, description, language, order, about }: EditionFile) {
  return {
    title,
    subtitle,
    description,
    language,
    order,
    about: about.map(({ heading, paragraphs }) => ({ heading, paragraphs })),
  }
}
