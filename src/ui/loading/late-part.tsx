import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import { Coming } from './Coming.tsx'
import { PartBoundary } from './PartBoundary.tsx'
import { importPart } from './part-missing.ts'

/** A component whose code comes when it first shows, for who says on their own what stands meanwhile, or in its place. */
export function lateCode<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await importPart(load) }))
}

function part<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode,
): ComponentType<Props> {
  const Part = lateCode(load)
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
