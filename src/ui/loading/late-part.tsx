import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import { Coming } from './Coming.tsx'
import { PartBoundary } from './PartBoundary.tsx'
import { importPart } from './part-missing.ts'

function part<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode,
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

/** A component whose code comes when it first shows; if it cannot be had, its place says so, by its name. */
export function latePart<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return part(name, load, null)
}

/** A late part that a press asks for: while it is on its way, its place says so, by its name. */
export function pressedPart<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return part(name, load, <Coming part={name} />)
}
