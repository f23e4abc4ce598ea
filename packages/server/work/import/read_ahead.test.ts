import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkRecords } from '@lyhord/core'
import { answersIn } from '@lyhord/core/indicator/answers_in.ts'
import { inTenant, type TenantDb } from '../../outside/database/tenant_db.ts'
import { findImport } from '../../queries/imports.ts'
import { ask } from '../../testing/ask.ts'
import { openTestHouse } from '../../testing/house.ts'
import { apply, check, importAll, many, numbered, send } from '../../testing/importing.ts'
import { ordinaryAnswers } from '../../testing/ordinary_record.ts'
import { newCollection, record } from '../../testing/recording.ts'
import { submittedAnswers } from '../../testing/submitted_answers.ts'
import { openAnswerShelf } from '../answer_shelf.ts'
import { judgeFor } from '../judges.ts'
import { whileReadAhead } from './read_ahead.ts'

const { as, clock, house, newTenant, url } = await openTestHouse()
const { app } = house.pools
const { keys } = judgeFor('utredning').form
const byId = (all: readonly object[]) => all.map((a) => JSON.stringify(Object.entries(a).sort())).sort()

const board = async (name: string) => {
  const tenant = await newTenant(name)
  const lead = await as('Lena', 'lead', tenant)
  const collection = await newCollection(lead)
  const look = <T>(work: (db: TenantDb) => Promise<T>) => inTenant(app, { tenant, user: null }, work, 'look')
  const onShelf = () => look(async (db) => answersIn(await house.shelf.answers(db, 'utredning')))
  const stored = () => look(async (db) => linkRecords(await submittedAnswers(db, 'utredning'), keys))
  return { tenant, lead, collection, look, onShelf, stored }
}

test('what an import adds stands on the shelf when it has been stored, and is not read again', async () => {
  const { tenant, lead, collection, onShelf, stored } = await board('Läst i förväg')
  await importAll(lead, collection, many('A', 40))
  await onShelf()
  await importAll(lead, collection, many('B', 120))
  const all = await stored()
  assert.equal(all.length, 160)
  /* Which records there are in which versions is as it was: whoever reads them again sees something else. */
  await ask(url, `update records set answers = '{}' where tenant_id = '${tenant}'`)
  assert.deepEqual(byId(await onShelf()), byId(all))
})

test('held rows, records that are amended and changes in between leave the shelf with what is stored', async () => {
  const { lead, collection, onShelf, stored } = await board('Blandat')
  await importAll(lead, collection, many('A', 30))
  await onShelf()
  const rows = numbered([
    ...Array.from({ length: 20 }, (_, i) => ordinaryAnswers(`N${i}`)),
    { ...ordinaryAnswers('A3'), hembesok: 9 },
    { ...ordinaryAnswers('X1'), kon: 'zz' },
  ])
  const id = await send(lead, collection, rows)
  await check(lead, id)
  await record(lead, collection)
  const { applied } = await apply(lead, id, { mode: 'good' })
  assert.deepEqual([applied?.created, applied?.amended, applied?.held], [20, 1, 1])
  assert.deepEqual(byId(await onShelf()), byId(await stored()))
  await record(lead, collection)
  assert.deepEqual(byId(await onShelf()), byId(await stored()))
})

const worker = (tenant: string, shelf = openAnswerShelf()) => ({
  app,
  within: { tenant, user: null },
  clock,
  stop: new AbortController().signal,
  shelf,
})

test('rows that are not taken in after all never stand on the shelf; a reading that fails changes nothing', async () => {
  const { tenant, lead, collection, look, onShelf, stored } = await board('Inte ändå')
  const id = await send(lead, collection, many('C', 10))
  await check(lead, id)
  const found = await look((db) => findImport(db, id))
  assert.ok(found)
  const broken = new Error('refused')
  const refused = whileReadAhead(worker(tenant, house.shelf), found, () => Promise.reject(broken))
  await assert.rejects(refused, broken)
  assert.deepEqual(await onShelf(), [])
  const expect = () => Promise.reject(broken)
  const alone = { ...worker(tenant), shelf: { ...openAnswerShelf(), expect } }
  assert.equal((await whileReadAhead(alone, found, async () => 'done')).done, 'done')
  await apply(lead, id)
  assert.deepEqual(byId(await onShelf()), byId(await stored()))
})
