import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react'

/** What one is typing into the search field. */
export interface Typed {
  /** The words in the field, until the address says them; nothing when it only shows what was searched for. */
  text: string | undefined
  /** Whether an input method is still composing them. */
  composing: boolean
  /** Whether they were submitted, and the address is about to say them. */
  submitted: boolean
  /** Lets the field show again what was searched for. */
  done: () => void
}

interface Handlers {
  /** What was searched for. */
  query: string | undefined
  onSubmit: (text: string) => void
  onClear: () => void
}

/** What a key says while an input method composes is for the input method; Safari ends composing before it. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === HEARD_BY_INPUT_METHOD
}

const HEARD_BY_INPUT_METHOD = 229

/**
 * Follows what is typed into a field that stood on the page before its code came: words already typed
 * count, and so do those that one leaves behind, or that come while one is elsewhere (dropped, filled in).
 * Escape empties the field; a key that someone else has taken (`defaultPrevented`) is left alone.
 */
export function useTyped(
  field: RefObject<HTMLInputElement | null>,
  { query, onSubmit, onClear }: Handlers,
): Typed {
  const [following, setFollowing] = useState(false)
  const [text, setText] = useState<string>()
  const [submitted, setSubmitted] = useState<string>()
  const [composing, setComposing] = useState(false)

  useEffect(() => {
    if (following && field.current !== null && text === undefined) field.current.value = query ?? ''
  }, [field, following, text, query])

  // Until the address says what was submitted, the field would show what was searched for before.
  useEffect(() => {
    if (submitted !== undefined && submitted === (query ?? '')) {
      setSubmitted(undefined)
      setText(undefined)
    }
  }, [submitted, query])

  const type = useEffectEvent((words: string) => {
    setText(words)
    setSubmitted(undefined)
  })
  const reset = () => {
    setText(undefined)
    setSubmitted(undefined)
  }
  const submit = useEffectEvent((words: string) => {
    setText(words)
    setSubmitted(words.trim())
    onSubmit(words)
  })
  const clear = useEffectEvent(() => {
    setText('')
    setSubmitted('')
    onClear()
  })
  const settle = useEffectEvent((words: string) => {
    if (words.trim() === (query ?? '')) reset()
    else submit(words)
  })
  const leave = useEffectEvent((words: string) => {
    if (text !== undefined && submitted === undefined) settle(words)
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
    let composes = false
    const hear = () => {
      // No blur will follow where there is no focus.
      if (composes || input === document.activeElement) type(input.value)
      else settle(input.value)
    }
    const compose = (begins: boolean) => {
      composes = begins
      setComposing(begins)
      if (!begins) hear()
    }
    input.addEventListener(
      'input',
      (event) => {
        // It may have begun before this code came, and ends unheard where the field is emptied meanwhile.
        if (event instanceof InputEvent && event.isComposing !== composes) compose(event.isComposing)
        hear()
      },
      { signal },
    )
    input.addEventListener('compositionstart', () => compose(true), { signal })
    input.addEventListener('compositionend', () => compose(false), { signal })
    input.addEventListener(
      'blur',
      () => {
        // The field keeps the focus when the window loses it, and what is composed will still come.
        if (!composes && input !== document.activeElement) leave(input.value)
      },
      { signal },
    )
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault()
        if (!composes) submit(input.value)
      },
      { signal },
    )
    // On the form, so that the list of suggestions, which listens on the field, comes first.
    form.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || input.value === '') return
        // A browser would empty the field as well, even while an input method composes.
        event.preventDefault()
        if (isComposing(event)) return
        input.value = ''
        clear()
      },
      { signal },
    )
    return () => controller.abort()
  }, [field])

  return { text, composing, submitted: submitted !== undefined, done: reset }
}

function alreadyTyped(input: HTMLInputElement): string | undefined {
  return input === document.activeElement && input.value !== '' ? input.value : undefined
}
