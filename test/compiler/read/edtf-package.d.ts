declare module 'edtf' {
  /** An EDTF date; the first and the last instant meant (UTC), infinite where it is open. Throws on what is not EDTF. */
  export default function edtf(input: string): { min: number; max: number }
}
