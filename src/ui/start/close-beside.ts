/** The dialog on whose backdrop, which is no element of its own, a press is; undefined elsewhere. */
function dialogBeside({ target, clientX, clientY }: MouseEvent): HTMLDialogElement | undefined {
  if (!(target instanceof HTMLDialogElement)) return undefined
  const { left, right, top, bottom } = target.getBoundingClientRect()
  return clientX < left || clientX > right || clientY < top || clientY > bottom ? target : undefined
}

/**
 * Closes a dialog by a press beside it, begun and ended there: words selected beyond its edge keep it open.
 * `closedby` does the same, but not in all browsers the site is for.
 */
export function closeDialogsBeside(): void {
  let began: HTMLDialogElement | undefined
  document.addEventListener('pointerdown', (event) => {
    began = dialogBeside(event)
  })
  document.addEventListener('click', (event) => {
    if (began !== undefined && dialogBeside(event) === began) began.close()
  })
}
