import { useHydrated } from '@tanstack/react-router'
import {
  type ComponentType,
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useState,
} from 'react'
import { whenIdle } from './idle.ts'
import type { PrerenderedName } from './islands.ts'
import { importPart, retryAfter } from './part-missing.ts'

/** Every part that pages are prerendered with. */
export type GivenParts = Readonly<Record<PrerenderedName, ComponentType<never>>>

/** The parts where they are at hand from the start: when pages are prerendered. */
export const Given = createContext<Partial<GivenParts>>({})

interface Arrival {
  onArrive?: () => void
}

interface IslandOptions {
  className?: string | undefined
  /** What to say when its code does not arrive; `retry` tries again. */
  failed: (retry: () => void) => ReactNode
}

function isComponent<Props>(given: unknown): given is ComponentType<Props> {
  return typeof given === 'function'
}

/**
 * A part of the page whose code comes after the page's: until then its prerendered markup stands,
 * links and all, as the server made it. On the server it is rendered whole. `name` is what the
 * prerenderer knows it by; `onArrive` is told when the code is there, in time to put the part elsewhere.
 */
export function island<Props extends object>(
  name: PrerenderedName,
  load: () => Promise<ComponentType<Props>>,
  { className, failed }: IslandOptions,
): ComponentType<Props & Arrival> {
  let arrived: ComponentType<Props> | undefined
  return function Island(props) {
    const hydrated = useHydrated()
    const [prerendered] = useState(!hydrated)
    const given = useContext(Given)[name]
    const [Part, setPart] = useState(() =>
      isComponent<Props>(given) ? given : hydrated ? arrived : undefined,
    )
    const [failure, setFailure] = useState<unknown>()
    const arrive = useEffectEvent((component: ComponentType<Props>) => {
      arrived = component
      setPart(() => component)
      props.onArrive?.()
    })

    useEffect(() => {
      if (Part !== undefined || failure !== undefined) return
      return whenIdle(() => {
        importPart(load).then(
          (component) => arrive(component),
          (error: unknown) => setFailure(error),
        )
      })
    }, [Part, failure])

    if (Part !== undefined) {
      return (
        <div className={className}>
          <Part {...props} />
        </div>
      )
    }
    return (
      <>
        {prerendered ? asPrerendered(className) : <div className={className} />}
        {hydrated && failure !== undefined && failed(() => retryAfter(failure, () => setFailure(undefined)))}
      </>
    )
  }
}

/**
 * What only a prerendered page holds, such as room for what comes later: the app leaves its markup as the
 * server made it, and takes it away once it is there itself. `name` is what the prerenderer knows it by.
 */
export function untilHydrated<Props extends object>(
  name: PrerenderedName,
  className: string | undefined,
): ComponentType<Props> {
  return function UntilHydrated(props) {
    const hydrated = useHydrated()
    const Part = useContext(Given)[name]
    if (hydrated) return null
    if (isComponent<Props>(Part)) {
      return (
        <div className={className}>
          <Part {...props} />
        </div>
      )
    }
    return asPrerendered(className)
  }
}

/** React leaves the markup it finds here as the server made it, and sets none (Trusted Types forbid it). */
function asPrerendered(className: string | undefined): ReactNode {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: never set
  return <div className={className} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
}
