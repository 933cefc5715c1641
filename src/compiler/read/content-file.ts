/** A file of the content folder; the path as the caller names it, with forward slashes. */
export interface ContentFile {
  path: string
  bytes: Uint8Array
}
