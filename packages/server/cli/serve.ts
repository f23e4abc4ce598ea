import { parseArgs } from 'node:util'
import { makeServer } from '../http/server.ts'
import { openLog } from '../outside/log.ts'
import { openDatabase } from '../outside/postgres/database.ts'
import { readSettings, type Settings } from '../outside/settings.ts'
import { openHouse } from '../work/open_house.ts'
import { welcome } from './welcome.ts'

/** `lyhord serve [--empty]`: the product at HOST:PORT until it is told to stop. */
export const run = async (args: string[]): Promise<number> => {
  const { values } = parseArgs({ args, options: { empty: { type: 'boolean', default: false } } })
  const read = readSettings(process.env)
  if (!read.ok) return refuse(read.reasons.map((r) => r.sv))
  const opening = await openDatabase(read.settings, {
    purpose: 'serve',
    say: (text) => console.error(text.sv),
  })
  if (!opening.ok) return refuse([opening.reason.sv])
  try {
    return await serve(read.settings, opening.database.url, values.empty)
  } finally {
    await opening.database.close()
  }
}

const serve = async (settings: Settings, url: string, empty: boolean): Promise<number> => {
  const begin = empty ? 'empty' : 'demonstration'
  const log = openLog(settings.logLevel)
  const { house, close } = await openHouse({ url, dataDir: settings.dataDir, begin, log })
  const server = await makeServer(house)
  try {
    const address = await server.listen({ port: settings.port, host: settings.host })
    await welcome(house, address)
    await untilTold()
  } catch (fault) {
    if (!isPortTaken(fault)) throw fault
    return refuse([`Port ${settings.port} används redan. Välj en annan: PORT=3001 npm start`])
  } finally {
    await server.close()
    await close()
  }
  return 0
}

const refuse = (sentences: readonly string[]): number => {
  for (const sentence of sentences) console.error(sentence)
  return 1
}

const isPortTaken = (fault: unknown): boolean =>
  fault instanceof Error && 'code' in fault && (fault.code === 'EADDRINUSE' || fault.code === 'EACCES')

/** Resolves at the first SIGTERM or SIGINT. */
const untilTold = (): Promise<void> =>
  new Promise((told) => {
    process.once('SIGTERM', () => told())
    process.once('SIGINT', () => told())
  })
