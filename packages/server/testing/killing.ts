import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ask } from './ask.ts'
import { furnish, killServer, leadIn } from './lead_in_house.ts'
import { ordinaryAnswers } from './ordinary_record.ts'
import { type Asker, databaseOf, type RunningHouse, removeHouse, startHouse } from './running_house.ts'

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

const savers = 8

const killDatabase = async (dataDir: string): Promise<void> => {
  const [pid = ''] = (await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8')).split('\n')
  process.kill(Number(pid), 'SIGKILL')
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
  let house = await startHouse({ empty: true })
  const collection = await furnish(house)
  const tally = new Tally()
  let [lost, longestAway] = [0, 0]
  try {
    for (const [round, victim] of victims.entries()) {
      const asking = await leadIn(house, savers)
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
