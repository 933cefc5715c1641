/** A file to be written beside the pages; the path is below the base, without a leading slash. */
export interface ExportedFile {
  path: string
  body: string
}
