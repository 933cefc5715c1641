/** One step of a walk through the site; numbers choose among what is there. */
export type Step =
  | { type: 'type'; words: string }
  | { type: 'type-and-back'; words: string }
  | { type: 'erase' | 'escape' | 'submit' | 'home' | 'about' | 'back' | 'forward' | 'paragraph' | 'fold' }
  | { type: 'department' | 'article' | 'mark'; which: number }

/** Takes a step in the page and says what is wrong afterwards; runs in the browser. */
export async function walk(steps: readonly Step[]): Promise<string[]> {
  const wrong: string[] = []
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  const field = document.querySelector<HTMLInputElement>('input[name=q]')
  if (field === null) return ['there is no search field']
  const click = (selector: string, which = 0) => {
    const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (e) => e.getClientRects().length > 0,
    )
    all[which % Math.max(1, all.length)]?.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true }),
    )
  }
  const type = (words: string) => {
    field.focus()
    field.value = words
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  const entries = () => navigation.entries().map(({ key, url }) => ({ key, url }))

  const disagreement = () => {
    const { pathname, searchParams } = new URL(location.href)
    const asked = searchParams.get('q') ?? ''
    if (document.querySelectorAll('h1').length !== 1) return 'there is not one h1'
    if (document.querySelectorAll('main').length !== 1) return 'there is not one main'
    if (field.value !== asked) return `the field says “${field.value}”`
    if (pathname === '/about/') return document.title.startsWith('关于本编') ? '' : 'about does not show'
    const current = document.querySelector<HTMLAnchorElement>('nav a[aria-current=page]')
    if (pathname.startsWith('/articles/'))
      return current?.pathname === pathname ? '' : 'another article shows'
    const boxes = [...document.querySelectorAll<HTMLInputElement>('main input[type=checkbox]')]
    if (pathname !== '/' || current !== null || boxes.length === 0) return 'home does not show'
    const chosen = boxes.filter((box) => box.checked && box.value !== 'mentions').map((box) => box.value)
    return chosen.sort().join(',') === (searchParams.get('org') ?? '') ? '' : `chosen are ${chosen.join()}`
  }

  const first = navigation.currentEntry?.index ?? 0
  for (const step of steps) {
    const before = entries()
    const at = navigation.currentEntry?.index ?? 0
    let expected: string | null | undefined
    switch (step.type) {
      case 'type':
        type(step.words)
        await pause(150)
        break
      case 'erase':
        type('')
        await pause(150)
        break
      case 'type-and-back':
        type(step.words)
        if (at > first) {
          expected = before[at - 1]?.url
          history.back()
        }
        break
      case 'escape':
        field.focus()
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
        break
      case 'submit':
        field.form?.requestSubmit()
        break
      case 'home':
        click('header p a')
        break
      case 'about':
        click('header nav a')
        break
      case 'back':
        if (at > first) {
          expected = before[at - 1]?.url
          history.back()
        }
        break
      case 'forward':
        expected = before[at + 1]?.url
        if (navigation.canGoForward) history.forward()
        break
      case 'paragraph':
        click('main a[href="#p2"]')
        break
      case 'fold':
        click('[aria-label=栏] button')
        break
      case 'department':
        click('main input[type=checkbox]', step.which)
        break
      case 'article':
        click('main h3 a, nav[aria-label=文章] li a', step.which)
        break
      case 'mark':
        click('.vis-timeline a[data-key]', step.which)
        break
    }
    // A browser goes back when it comes to it; until then the page agrees with the address one leaves.
    const isThere = () =>
      disagreement() === '' && (typeof expected !== 'string' || location.href === expected)
    for (let wait = 0; wait < 500 && (wait < 8 || !isThere()); wait++) await pause(20)
    const settled = location.href
    await pause(150)
    const say = (what: string) => wrong.push(`${JSON.stringify(step)}: ${what}, at ${location.href}`)
    if (disagreement() !== '') say(disagreement())
    if (location.href !== settled) say(`the address changed by itself from ${settled}`)
    if (typeof expected === 'string' && location.href !== expected) say(`expected ${expected}`)
    for (const [index, { key, url }] of before.entries()) {
      const now = navigation.entries().find((entry) => entry.key === key)
      if (index !== at && now !== undefined && now.url !== url)
        say(`an entry one had left was ${url}, is ${now.url}`)
    }
    if (wrong.length > 0) break
  }
  return wrong
}
