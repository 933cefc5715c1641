import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react'

/** What one is typing into the search field. */
export interface Typed {
  /** The words in the field; nothing when it only shows what was searched for. */
  text: string | undefined
  /** Whether an input method is still composing them. */
  composing: boolean
  /** Lets the field show again what was searched for. */
  done: () => void
}

interface Handlers {
  /** What was searched for. */
  query: string | undefined
  onSubmit: (text: string) => void
  onClear: () => void
}

/**
 * Follows what is typed into a field that stood on the page before its code came: words already typed
 * count. Escape empties the field; a key that someone else has taken (`defaultPrevented`) is left alone.
 */
export function useTyped(
  field: RefObject<HTMLInputElement | null>,
  { query, onSubmit, onClear }: Handlers,
): Typed {
  const [following, setFollowing] = useState(false)
  const [text, setText] = useState<string>()
  const [composing, setComposing] = useState(false)

  useEffect(() => {
    if (following && field.current !== null && text === undefined) field.current.value = query ?? ''
  }, [field, following, text, query])

  const submit = useEffectEvent((words: string) => {
    setText(undefined)
    onSubmit(words)
  })
  const clear = useEffectEvent(() => {
    setText(undefined)
    onClear()
  })

  // Read and listened to in one go, so that no key falls between the two.
  useLayoutEffect(() => {
    const input = field.current
    const form = input?.form
    if (!input || !form) return
    setText(alreadyTyped(input))
    setFollowing(true)
    const controller = new AbortController()
    const { signal } = controller
    input.addEventListener('input', () => setText(input.value), { signal })
    input.addEventListener('compositionstart', () => setComposing(true), { signal })
    input.addEventListener('compositionend', () => setComposing(false), { signal })
    input.addEventListener('blur', () => setText(undefined), { signal })
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault()
        submit(input.value)
      },
      { signal },
    )
    // On the form, so that the list of suggestions, which listens on the field, comes first.
    form.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || input.value === '') return
        event.preventDefault()
        input.value = ''
        clear()
      },
      { signal },
    )
    return () => controller.abort()
  }, [field])

  return { text, composing, done: () => setText(undefined) }
}

function alreadyTyped(input: HTMLInputElement): string | undefined {
  return input === document.activeElement && input.value !== '' ? input.value : undefined
}
