/** Calls back with the element of an id as soon as it is on the page; returns how to cancel. */
export function whenThere(id: string, act: (element: Element) => void): () => void {
  const look = () => {
    const element = document.getElementById(id)
    if (element === null) return
    observer.disconnect()
    act(element)
  }
  const observer = new MutationObserver(look)
  observer.observe(document.body, { childList: true, subtree: true })
  look()
  return () => observer.disconnect()
}
