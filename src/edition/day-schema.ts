import * as z from 'zod/mini'
import { isDay } from './day.ts'

/** The schema of a day. It stands apart from day.ts so that the browser, which validates nothing, need not load zod. */
export const Day = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isDay, { error: 'not a day of the calendar' }))
  .brand<'Day'>()
export type Day = z.infer<typeof Day>
