import { main } from '../cli/main.ts'
import type { Told } from './command_house.ts'

/** The program that `command_house.ts` starts: runs a command for each thing it is told, and answers with its exit code. */
const run = async ({ args, env, end }: Told): Promise<void> => {
  process.env = { ...env }
  const code = await main(args)
  process.stdout.write(end)
  process.stderr.write(end)
  process.send?.(code)
}

process.on('message', run).once('disconnect', () => process.exit())
