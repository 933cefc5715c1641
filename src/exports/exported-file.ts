/** A file to be written beside the pages; the path is below the base, without a leading slash. */
export interface ExportedFile {
  path: string
  body: string
}

/** A file that may be larger than one text can be: its pieces, one after the other. */
export interface LongFile {
  path: string
  pieces: Iterable<string>
}
