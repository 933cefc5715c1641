/** After how long a page has its title, in ms. */
const TITLED_MS = 100

let region: HTMLElement | undefined

/** Tells a screen reader the title of the page that one has come to. */
export function announce(): void {
  if (region === undefined) {
    region = document.createElement('p')
    region.className = 'unseen'
    region.setAttribute('aria-live', 'polite')
    document.body.append(region)
  }
  const said = region
  setTimeout(() => {
    said.textContent = document.title
  }, TITLED_MS)
}
