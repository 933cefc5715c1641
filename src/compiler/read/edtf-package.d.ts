declare module 'edtf' {
  /** Parses an EDTF string to its plain representation; throws on what is not EDTF. */
  export function parse(input: string): unknown
}
