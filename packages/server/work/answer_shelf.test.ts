import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkRecords } from '@lyhord/core'
import { answersIn } from '@lyhord/core/indicator/answers_in.ts'
import fc from 'fast-check'
import { sql } from 'kysely'
import { inTenant, type TenantDb } from '../outside/database/tenant_db.ts'
import { readAnswers } from '../queries/answer_shelf.ts'
import { openTestHouse } from '../testing/house.ts'
import { ordinaryAnswers } from '../testing/ordinary_record.ts'
import { fill, newCollection } from '../testing/recording.ts'
import { submittedAnswers } from '../testing/submitted_answers.ts'
import { openAnswerShelf } from './answer_shelf.ts'
import { judgeFor } from './judges.ts'

const house = await openTestHouse({ now: '2026-09-01T09:00:00Z' })
const { keys } = judgeFor('utredning').form
const byId = (all: readonly object[]) => all.map((a) => JSON.stringify(Object.entries(a).sort())).sort()

const look = <T>(tenant: string, work: (db: TenantDb) => Promise<T>) =>
  inTenant(house.house.pools.app, { tenant, user: null }, work, 'look')

test('whoever changes, withdraws, adds or purges records, the shelf gives what is there now', async () => {
  const changes = fc.array(
    fc.record({ kind: fc.constantFrom('change', 'withdraw', 'purge', 'add'), which: fc.nat(40) }),
    { minLength: 1, maxLength: 8 },
  )
  let round = 0
  await fc.assert(
    fc.asyncProperty(changes, async (all) => {
      const tenant = await house.newTenant(`Hylla ${++round}`)
      const lead = await house.as('Edit', 'lead', tenant)
      const collection = await newCollection(lead)
      const rows = Array.from({ length: 12 }, (_, i) => ordinaryAnswers(`${round}-${i}`))
      await fill(house, lead, collection, rows)
      const shelf = openAnswerShelf()
      for (const { kind, which } of all) {
        const one = sql`(select record_id from records where tenant_id = ${tenant} and state = 'submitted'
          order by record_id limit 1 offset ${which % 8})`
        await house.inside(async (db) => {
          if (kind === 'change')
            await sql`update records set answers = answers || ${JSON.stringify({ hembesok: which })}::jsonb,
              version = version + 1 where tenant_id = ${tenant} and record_id = ${one}`.execute(db.q)
          if (kind === 'withdraw')
            await sql`update records set state = 'withdrawn', version = version + 1
              where tenant_id = ${tenant} and record_id = ${one}`.execute(db.q)
          if (kind === 'purge')
            await sql`delete from records where tenant_id = ${tenant} and record_id = ${one}`.execute(db.q)
        }, tenant)
        if (kind === 'add')
          await fill(house, lead, collection, [ordinaryAnswers(`${round}-x${Math.random()}`)])
        const [kept, now] = await look(tenant, async (db) => [
          answersIn(await shelf.answers(db, 'utredning')),
          await submittedAnswers(db, 'utredning'),
        ])
        assert.deepEqual(byId(kept), byId(linkRecords(now, keys)))
      }
    }),
    { numRuns: 8 },
  )
})

test('nothing is kept across tenants, and what is asked for again is not read again', async () => {
  const shelf = openAnswerShelf()
  const tenants = [await house.newTenant('Ena'), await house.newTenant('Andra')]
  for (const [i, tenant] of tenants.entries()) {
    const lead = await house.as('Edit', 'lead', tenant)
    await fill(house, lead, await newCollection(lead), [ordinaryAnswers(`hylla-${i}`)])
  }
  const [one, two] = await Promise.all(tenants.map((t) => look(t, (db) => shelf.answers(db, 'utredning'))))
  assert.notDeepEqual(one, two)
  const again = await look(tenants[0] ?? '', (db) => shelf.answers(db, 'utredning'))
  assert.equal(again, one, 'the same list')
})

test('those who ask for the same at once wait for one reading', async () => {
  const shelf = openAnswerShelf()
  const tenant = await house.newTenant('Tillsammans')
  const lead = await house.as('Edit', 'lead', tenant)
  await fill(house, lead, await newCollection(lead), [ordinaryAnswers('T1'), ordinaryAnswers('T2')])
  const ask = () => look(tenant, (db) => shelf.answers(db, 'utredning'))
  const [one, ...others] = await Promise.all(Array.from({ length: 5 }, ask))
  assert.equal(one?.rows, 2)
  for (const other of others) assert.equal(other, one, 'the same list')
})

test('however few are read at a time, all are read once, and of some parts those of no other', async () => {
  const tenant = await house.newTenant('Lite i taget')
  const lead = await house.as('Edit', 'lead', tenant)
  const rows = Array.from({ length: 7 }, (_, i) => ordinaryAnswers(`L${i}`))
  await fill(house, lead, await newCollection(lead), rows)
  const read = (parts?: readonly number[]) =>
    look(tenant, (db) => Array.fromAsync(readAnswers(db, 'utredning', parts, 3)))
  const all = await read()
  assert.deepEqual(
    all.map((some) => some.length),
    [3, 3, 1],
  )
  const stored = await look(tenant, (db) => submittedAnswers(db, 'utredning'))
  assert.deepEqual(byId(all.flat().map(({ answers }) => answers)), byId(stored))
  const [first, ...others] = [...new Set(all.flat().map(({ part }) => part))]
  assert.ok(first !== undefined && others.length > 0)
  assert.deepEqual(
    (await read(others)).flat(),
    all.flat().filter(({ part }) => part !== first),
  )
})
