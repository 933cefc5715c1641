/** What went wrong with a file, by the system's code. */
const WORDS: Readonly<Record<string, string>> = {
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '磁盘只读',
  ENOSPC: '磁盘满了',
  ENOENT: '没有这个文件或文件夹',
  ENOTDIR: '路径中有一段不是文件夹',
  EISDIR: '是文件夹，不是文件',
  EEXIST: '已经有同名的文件',
  EMFILE: '打开的文件太多',
}

/** A file that cannot be read or written, in words: which and why; of another error its message. */
export function describeFileError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  const words = WORDS[code]
  return words === undefined || !('path' in error) ? error.message : `${error.path}：${words}（${code}）`
}
