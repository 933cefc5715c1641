import { terminal } from '../terminal.ts'
import { compileCommand } from './compile-command.ts'

process.exitCode = await compileCommand(process.argv.slice(2), terminal)
