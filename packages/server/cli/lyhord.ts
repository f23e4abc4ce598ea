import { exitCodeOf } from './file/print.ts'
import { main } from './main.ts'

// not process.exit: what has been written to a pipe must get through first
process.exitCode = exitCodeOf(await main(process.argv.slice(2)))
