const DOWNLOAD = '现在没有网络，这个文件还没有下载过。'

const PAGE = `<!doctype html>
<html lang="zh-Hans-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>这一页暂时不能读</title>
</head>
<body>
<main>
<h1>这一页暂时不能读</h1>
<p>现在没有网络，保存在本机的这一页又不完整。连上网络后重新载入，就会重新取得。</p>
<p><a href="">重新载入</a></p>
</main>
</body>
</html>
`

function answer(body: string, type: string): Response {
  return new Response(body, { status: 503, headers: { 'Content-Type': `${type}; charset=utf-8` } })
}

/** What a page answers whose copy is damaged while there is no network. */
export function damagedPage(): Response {
  return answer(PAGE, 'text/html')
}

/** What a file to take away answers that was never taken, or whose copy is damaged, without network. */
export function missingDownload(): Response {
  return answer(DOWNLOAD, 'text/plain')
}
