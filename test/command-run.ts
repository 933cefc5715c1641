import type { Terminal } from '../src/terminal.ts'

/** How a command ended, and what it said. */
export interface CommandRun {
  status: number
  stdout: string
  stderr: string
}

/** Runs a command with a terminal that keeps what is said. */
export async function runCommand(command: (terminal: Terminal) => Promise<number>): Promise<CommandRun> {
  const said: string[] = []
  const complaints: string[] = []
  const status = await command({
    print: (line) => void said.push(`${line}\n`),
    complain: (line) => void complaints.push(`${line}\n`),
  })
  return { status, stdout: said.join(''), stderr: complaints.join('') }
}
