/**
 * Says, above a page that stays readable as it is, that the data for timeline and filters did not
 * arrive whole, and offers to try again. Plain DOM: without the data there is no app to say it.
 */
export function showDataFailure(root: HTMLElement, retry: () => void): void {
  const notice = document.createElement('p')
  notice.className = 'data-failure'
  notice.setAttribute('role', 'alert')
  notice.textContent = '时间线与筛选所需的数据没有完整送到，文章照常可读。'
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = '重试'
  button.addEventListener('click', () => {
    notice.remove()
    retry()
  })
  notice.append(button)
  root.before(notice)
}
