import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ask } from './ask.ts'
import { lyhord } from './command.ts'
import { password } from './house.ts'
import { ordinaryAnswers } from './ordinary_record.ts'
import {
  type Asker,
  askerAt,
  databaseOf,
  type RunningHouse,
  removeHouse,
  signIn,
  startHouse,
} from './running_house.ts'

/** What is killed: the server process, the database's own, or both at once. */
export type Victim = 'server' | 'database' | 'both'

export interface KillReport {
  readonly rounds: number
  /** Saves that were answered with 200. */
  readonly acknowledged: number
  /** Requests that were cut off or refused while something was down. */
  readonly failed: number
  /** Acknowledged records that were not there afterwards: must be none. */
  readonly lost: number
  /** Longest time, in ms, from a kill until a save was acknowledged again. */
  readonly longestAway: number
}

const email = 'edit@provkoping.example'
const savers = 8

/** The house with one lead in it, and a collection to record in. */
const prepare = async (): Promise<{ house: RunningHouse; collection: string }> => {
  const house = await startHouse({ empty: true })
  const person = [
    '--email',
    email,
    '--name',
    'Edit',
    '--role',
    'lead',
    '--board',
    'Nämnden',
    '--code',
    '0882',
  ]
  const invited = await lyhord(
    { DATA_DIR: house.dataDir, DATABASE_URL: '' },
    'user',
    'add',
    ...person,
    '--json',
  )
  assert.equal(invited.code, 0, invited.err)
  const { link }: { link: string } = JSON.parse(invited.out)
  const body = { token: link.split('#')[1], password }
  await askerAt(house.origin, 1)('POST', '/api/invitations/acceptance', body)
  const asking = askerAt(house.origin, 1, await signIn(house.origin, email, password))
  const year = { form: 'utredning', from: '2025-01-01', to: '2025-12-31' }
  const made = await asking('POST', '/api/collections', { title: 'Uthållighet', ...year })
  const { id: collection }: { id: string } = JSON.parse(made.body)
  return { house, collection }
}

const killDatabase = async (dataDir: string): Promise<void> => {
  const [pid = ''] = (await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8')).split('\n')
  process.kill(Number(pid), 'SIGKILL')
}

const killServer = async ({ process: server }: RunningHouse): Promise<void> => {
  const gone = once(server, 'exit')
  server.kill('SIGKILL')
  await gone
}

/** Everything that happens to the savers, round after round. */
class Tally {
  readonly acknowledged = new Set<string>()
  failed = 0
  /** When the latest save that was acknowledged began. */
  lastSaved = 0
  lastFailed = 0
  made = 0
}

/** One of the people who save without end: what is answered 200 counts, what fails is tried again with another. */
const saver = async (
  asking: Asker,
  collection: string,
  tally: Tally,
  isOver: () => boolean,
): Promise<void> => {
  while (!isOver()) {
    const [id, began] = [randomUUID(), performance.now()]
    const answers = ordinaryAnswers(`D${++tally.made}`)
    const reply = await asking('POST', '/api/records', { id, collection, answers, submit: true }).catch(
      () => undefined,
    )
    if (reply?.status === 200) {
      tally.acknowledged.add(id)
      tally.lastSaved = Math.max(began, tally.lastSaved)
    } else {
      tally.failed++
      tally.lastFailed = performance.now()
      assert.ok(reply === undefined || reply.body.includes('"number":901'), reply?.body)
      await pause(20)
    }
  }
}

/** Kills `victims` one after another in the middle of concurrent saves, and looks for every acknowledged record. */
export const killRounds = async (
  victims: readonly Victim[],
  say: (line: string) => void = () => undefined,
): Promise<KillReport> => {
  let { house, collection } = await prepare()
  const tally = new Tally()
  let [lost, longestAway] = [0, 0]
  try {
    for (const [round, victim] of victims.entries()) {
      const asking = askerAt(house.origin, savers, await signIn(house.origin, email, password))
      let over = false
      const saving = Array.from({ length: savers }, () => saver(asking, collection, tally, () => over))
      await pause(300 + Math.random() * 700)
      const killedAt = performance.now()
      if (victim !== 'server') await killDatabase(house.dataDir)
      if (victim !== 'database') {
        await killServer(house)
        over = true
        await Promise.all(saving)
        house = await startHouse({ dataDir: house.dataDir, empty: true })
      } else {
        await Promise.race([savedAgain(tally, killedAt), Promise.all(saving)])
        longestAway = Math.max(longestAway, tally.lastSaved - killedAt)
        over = true
        await Promise.all(saving)
      }
      lost = await missing(house, tally)
      say(
        `round ${round + 1}, ${victim}: ${tally.acknowledged.size} acknowledged, ${tally.failed} failed, ${lost} lost`,
      )
    }
    return {
      rounds: victims.length,
      acknowledged: tally.acknowledged.size,
      failed: tally.failed,
      lost,
      longestAway,
    }
  } finally {
    await removeHouse(house)
  }
}

/** Until something has failed since the kill, and something has been saved since that. */
const savedAgain = async (tally: Tally, killedAt: number): Promise<void> => {
  while (tally.lastFailed < killedAt || tally.lastSaved < tally.lastFailed) await pause(10)
}

/** Acknowledged records that are not in the database, or have no entry in a whole audit chain. */
const missing = async ({ dataDir }: RunningHouse, { acknowledged }: Tally): Promise<number> => {
  const url = await databaseOf(dataDir)
  const stored = new Set(
    await ask(
      url,
      `select r.record_id from records r where state = 'submitted' and exists (select from audit_log a
        where a.tenant_id = r.tenant_id and a.record_id = r.record_id and a.act = 'record_made')`,
    ),
  )
  const broken = await ask(url, 'select first_broken_audit(tenant_id) from tenants')
  assert.deepEqual(broken, [null], 'the audit chain is whole')
  return [...acknowledged].filter((id) => !stored.has(id)).length
}
