const UPDATE = 'update'

/** What a page tells the waiting service worker once its reader wants the update. */
export const UPDATE_REQUEST = { type: UPDATE }

/** Whether a message that reached the service worker asks it to take over. */
export function isUpdateRequest(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === UPDATE
}
