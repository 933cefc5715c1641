import { useHydrated } from '@tanstack/react-router'
import { type ComponentType, createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { whenIdle } from './idle.ts'
import { retryAfter } from './lost/part-missing.ts'

/** The components of islands by name, where they are at hand from the start: when pages are prerendered. */
export const GivenIslands = createContext<ReadonlyMap<string, unknown>>(new Map())

interface IslandProps<Props> {
  /** What the prerenderer knows it by. */
  name: string
  load: () => Promise<ComponentType<Props>>
  isGiven: (component: unknown) => component is ComponentType<Props>
  props: Props
  className?: string | undefined
  /** What to say when its code does not arrive; `retry` tries again. */
  failed: (retry: () => void) => ReactNode
}

/**
 * A part of the page whose code comes after the page's: until then its prerendered markup stands,
 * links and all, as the server made it. On the server it is rendered whole.
 */
export function Island<Props extends object>({
  name,
  load,
  isGiven,
  props,
  className,
  failed,
}: IslandProps<Props>) {
  const hydrated = useHydrated()
  const [prerendered] = useState(!hydrated)
  const given = useContext(GivenIslands).get(name)
  const [Part, setPart] = useState(() => (isGiven(given) ? given : undefined))
  const [failure, setFailure] = useState<unknown>()

  useEffect(() => {
    if (Part !== undefined || failure !== undefined) return
    return whenIdle(() => {
      load().then(
        (component) => setPart(() => component),
        (error: unknown) => setFailure(error),
      )
    })
  }, [Part, failure, load])

  if (Part !== undefined) {
    return (
      <div className={className}>
        <Part {...props} />
      </div>
    )
  }
  return (
    <>
      {prerendered ? (
        // React leaves the markup it finds here as the server made it, and sets none (Trusted Types forbid it).
        // biome-ignore lint/security/noDangerouslySetInnerHtml: never set
        <div className={className} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
      ) : (
        <div className={className} />
      )}
      {hydrated && failure !== undefined && failed(() => retryAfter(failure, () => setFailure(undefined)))}
    </>
  )
}
