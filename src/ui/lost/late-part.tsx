import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import { PartBoundary } from './PartBoundary.tsx'
import { importPart } from './part-missing.ts'

/** A component whose code comes when it first shows; if it cannot be had, its place says so, by its name. */
export function latePart<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await importPart(load) }))
  return (props) => (
    <PartBoundary part={name}>
      <Suspense fallback={waiting}>
        <Part {...props} />
      </Suspense>
    </PartBoundary>
  )
}
