import { withoutScripts, withScripts } from '../loading/phases.ts'
import { reloadAfterRedeploy, reloadIfReachable } from '../loading/reload.ts'

/** How long data may take before the page says that it is slow, in ms. */
const SLOW_MS = 10_000

const SLOW = '时间线与筛选所需的数据还没有送到，文章照常可读。'
const FAILED = '时间线与筛选所需的数据没有完整送到，文章照常可读。'
const OFFLINE = '现在没有网络，时间线与筛选所需的数据又没有完整保存在本机，文章照常可读。'

const CODE_MISSING = '时间线与筛选没有完整送到，文章照常可读。'

/**
 * Says, above a page that stays readable as it is, what did not arrive, and offers to try again. Plain
 * DOM: there is no app yet to say it. The page shows as it does without scripts.
 */
function showFailure(root: HTMLElement, words: string, retry: () => void): HTMLElement {
  const notice = document.createElement('p')
  notice.className = 'data-failure'
  notice.setAttribute('role', 'alert')
  notice.textContent = words
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = '重试'
  button.addEventListener('click', () => {
    notice.remove()
    retry()
  })
  notice.append(button)
  root.before(notice)
  withoutScripts()
  return notice
}

/**
 * Loads what the app cannot do without, as often as the reader tries; says so when it fails or is slow.
 * `again` is true for every attempt but the first.
 */
export function loadPatiently<Data>(
  root: HTMLElement,
  load: (signal: AbortSignal, again: boolean) => Promise<Data>,
): Promise<Data> {
  return new Promise((resolve) => {
    const attempt = (again: boolean) => {
      const controller = new AbortController()
      let notice: HTMLElement | undefined
      const tell = (words: string) => {
        notice?.remove()
        notice = showFailure(root, words, () => {
          controller.abort()
          attempt(true)
        })
      }
      const slow = setTimeout(() => tell(SLOW), SLOW_MS)
      load(controller.signal, again)
        .then(
          (data) => {
            notice?.remove()
            withScripts()
            if (!controller.signal.aborted) resolve(data)
          },
          async () => {
            if (!controller.signal.aborted && !(await reloadAfterRedeploy()))
              tell(navigator.onLine ? FAILED : OFFLINE)
          },
        )
        .finally(() => clearTimeout(slow))
    }
    attempt(false)
  })
}

/** Says that the code of the page did not arrive whole, unless loading the page anew mends it. */
export async function showMissingCode(root: HTMLElement): Promise<void> {
  if (await reloadAfterRedeploy()) return
  const tell = () => {
    showFailure(root, CODE_MISSING, async () => {
      if (!(await reloadIfReachable())) tell()
    })
  }
  tell()
}
