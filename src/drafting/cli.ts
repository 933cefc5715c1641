import { terminal } from '../terminal.ts'
import { draftCommand } from './draft-command.ts'

const stop = new AbortController()
// What is being written is finished first, so that nothing is left half-written.
process.on('SIGINT', () => stop.abort())
process.exitCode = await draftCommand(process.argv.slice(2), {
  ...terminal,
  input: process.stdin,
  isWatched: process.stderr.isTTY,
  stopped: stop.signal,
})
