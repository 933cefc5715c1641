import type { Diagnostic } from '../edition/diagnostic.ts'

/** Why no draft can be made of a text. */
export type RefusalId =
  | 'not-text'
  | 'no-headline'
  | 'no-newspaper'
  | 'no-day'
  | 'line-too-long'
  | 'interleaved-columns'
  | 'alternating-columns'

/** A refusal: no draft is made, and the editor is told where and why. */
export function refusal(
  ruleId: RefusalId,
  file: string,
  line: number,
  { reason, hint }: { reason: string; hint: string },
): Diagnostic {
  return { ruleId, severity: 'error', file, place: { line, column: 1 }, reason, hint }
}
