const AGENCY = /新华社|人民日报|央视|中新|日报|晚报/

/** Whether words name an agency or another newspaper. */
export function namesAgency(words: string): boolean {
  return !words.includes('本报') && AGENCY.test(words)
}
