import { PlainPage } from '../PlainPage.tsx'

/** What stands, without network, for a page that may be kept in parts: until the app draws that from them, or says that it is not kept. */
export function OfflinePage() {
  return (
    <PlainPage title="现在没有网络">
      <p>正在从本机保存的内容里找这一页。</p>
      <p>若一直停在这里，请连上网络后重新载入。</p>
    </PlainPage>
  )
}
