/** Where a command says, a line at a time, what it found and what it complains of. */
export interface Terminal {
  print: (line: string) => void
  complain: (line: string) => void
}

/** The terminal of this process. */
export const terminal: Terminal = {
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
}
