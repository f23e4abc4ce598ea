import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { type Words, words } from '@lyhord/core'
import type { FastifyInstance } from 'fastify'
import { makeServer } from '../http/server.ts'
import { OtherVersion } from '../outside/database/migrate.ts'
import { codeOf } from '../outside/fault.ts'
import { openLog } from '../outside/log.ts'
import type { SendMail } from '../outside/mail.ts'
import { openDatabase } from '../outside/postgres/database.ts'
import { noteServedAt } from '../outside/served_at.ts'
import { readSettings, type Settings } from '../outside/settings.ts'
import { listTenantIds } from '../queries/installation.ts'
import { openHouse } from '../work/open_house.ts'
import { command } from './command.ts'
import type { Manner } from './file/refuse.ts'
import { welcome } from './welcome.ts'

/** How the command is written. */
export const usage = 'lyhord serve [--empty] [--lang en]'

const parse = (args: string[]) =>
  parseArgs({ args, options: { empty: { type: 'boolean', default: false }, lang: { type: 'string' } } })

/** `lyhord serve [--empty]`: the product at HOST:PORT until it is told to stop. */
export const run = command(usage, parse, async (given, manner) => {
  const read = readSettings(process.env, process.stdout.isTTY)
  if (!read.ok) return say(read.reasons.map((r) => r[manner.lang]))
  const opening = await openDatabase(read.settings, {
    purpose: 'serve',
    say: (text) => console.error(text[manner.lang]),
  })
  if (!opening.ok) return say([opening.reason[manner.lang]])
  try {
    return await serve(read.settings, opening.database.url, given.values.empty, manner)
  } catch (fault) {
    if (!(fault instanceof OtherVersion)) throw fault
    return say([fault.reason[manner.lang]])
  } finally {
    await opening.database.close()
  }
})

const serve = async (settings: Settings, url: string, empty: boolean, { lang }: Manner): Promise<number> => {
  const begin = empty ? 'empty' : 'demonstration'
  const log = openLog(settings.logLevel)
  const { house, close } = await openHouse({
    url,
    othersToo: settings.databaseUrl !== undefined,
    dataDir: settings.dataDir,
    begin,
    log,
    send: await mailOf(settings),
    licence: settings.licence,
    kolada: settings.kolada,
  })
  const server = await makeServer(house, settings)
  try {
    const address = await server.listen({ port: settings.port, host: settings.host })
    noteServedAt(settings.dataDir, address)
    await welcome(house, address, lang)
    if (house.begunAs === 'demonstration') house.demonstrating.begin(await listTenantIds(house.pools.gate))
    await untilTold()
  } catch (fault) {
    const why = cannotListen[codeOf(fault)]?.(settings)
    if (why === undefined) throw fault
    return say([why[lang]])
  } finally {
    await stopGently(server)
    await close()
  }
  return 0
}

const mailOf = async ({ mail }: Settings): Promise<SendMail | undefined> =>
  mail && (await import('../outside/mail.ts')).smtpMail(mail)

const portTaken = ({ port }: Settings) =>
  words(
    `Port ${port} används redan. Välj en annan: PORT=3001 npm start`,
    `Port ${port} is in use already. Choose another: PORT=3001 npm start`,
  )

const noSuchHost = ({ host }: Settings) =>
  words(
    `HOST är "${host}", men den här datorn har ingen sådan adress. Utelämna HOST för att bara nås från datorn själv.`,
    `HOST is "${host}", but this machine has no such address. Leave HOST out to be reached from the machine itself only.`,
  )

const notAllowed = ({ port }: Settings) =>
  words(
    `Du får inte använda port ${port}. Välj en över 1023: PORT=3001 npm start`,
    `You may not use port ${port}. Choose one above 1023: PORT=3001 npm start`,
  )

/** Why the address cannot be listened at, by what the system says. */
const cannotListen: Readonly<Record<string, (settings: Settings) => Words>> = {
  EADDRINUSE: portTaken,
  EACCES: notAllowed,
  EADDRNOTAVAIL: noSuchHost,
  ENOTFOUND: noSuchHost,
  EAI_AGAIN: noSuchHost,
  EINVAL: noSuchHost,
}

const say = (sentences: readonly string[]): number => {
  for (const sentence of sentences) console.error(sentence)
  return 1
}

const graceMs = 10_000

/** Answers what has been asked, and cuts what is not done in ten seconds. */
const stopGently = async (server: FastifyInstance): Promise<void> => {
  const closed = server.close()
  const tooLate = new AbortController()
  pause(graceMs, undefined, { signal: tooLate.signal })
    .then(() => server.server.closeAllConnections())
    .catch(() => undefined)
  await closed
  tooLate.abort()
}

/** Resolves at the first SIGTERM, SIGINT or SIGHUP. */
const untilTold = (): Promise<void> =>
  new Promise((told) => {
    process.once('SIGTERM', () => told())
    process.once('SIGINT', () => told())
    process.once('SIGHUP', () => told())
  })
