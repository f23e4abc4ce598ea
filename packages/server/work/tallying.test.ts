import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { formById } from '@lyhord/catalogue'
import { type Answers, halfYearOf, linkRecords, tabulate } from '@lyhord/core'
import { laidOut } from '@lyhord/core/indicator/columns_answers.ts'
import fc from 'fast-check'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { openLive } from '../outside/live.ts'
import { openLog } from '../outside/log.ts'
import { listTallies, talliesAreStale } from '../queries/tallies.ts'
import { openTestHouse } from '../testing/house.ts'
import { ordinaryAnswers } from '../testing/ordinary_record.ts'
import { fill, newCollection, newRecord, record } from '../testing/recording.ts'
import { submittedAnswers } from '../testing/submitted_answers.ts'
import { openAnswerShelf } from './answer_shelf.ts'
import { synthesise } from './synthetic/synthesise.ts'
import { tallyTenant } from './tally_tenant.ts'
import { startTallying } from './tallying.ts'

const house = await openTestHouse({ now: '2026-09-01T09:00:00Z' })
const { tallying, pools } = house.house
const entry = formById('utredning')
assert.ok(entry)
const known = entry.indicators.map((i) => i.id)

/** The table, and what it should hold: counted anew from the records, in the same order. */
const both = async (tenant: string, given?: readonly Answers[]) => {
  const [kept, all] = await house.inside(
    async (db) =>
      [await listTallies(db, 'utredning'), given ?? (await submittedAnswers(db, 'utredning'))] as const,
    tenant,
  )
  const cells = tabulate(linkRecords(all, entry.form.keys), {
    indicators: entry.indicators,
    by: entry.groupings
      .filter((g) => g.id === 'kon' || g.id === 'aldersgrupp' || g.id === 'tidigare_kand')
      .map((g) => (g.id === 'tidigare_kand' ? { ...g, groupOf: (a: Answers) => wasKnown(g.groupOf(a)) } : g)),
    periodOf: (a) => halfYearOf(String(a.utredning_slut)),
  })
  const group = (id: string | null | undefined) => id ?? 'ej_besvarad'
  const rows = cells.map(({ group: g, period, tallies }) => ({
    period: period ?? '',
    kon: group(g.kon),
    aldersgrupp: group(g.aldersgrupp),
    tidigareKand: group(g.tidigare_kand),
    records: tallies.antal_utredningar?.n ?? 0,
    tallies,
  }))
  const place = (r: (typeof rows)[number]) => `${r.period} ${r.kon} ${r.aldersgrupp} ${r.tidigareKand}`
  const inOrder = (list: typeof rows) => list.toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
  return { kept: inOrder([...kept]), counted: inOrder(rows) }
}

const wasKnown = (code: string | null) => (code === null || code === 'nej' ? code : 'ja')

const assertFresh = async (tenant: string): Promise<void> => {
  const { kept, counted } = await both(tenant)
  assert.deepEqual(kept, counted)
}

type Step = 'submit' | 'draft' | 'amend' | 'withdraw'
const days = ['2025-03-31', '2025-06-30', '2025-07-01', '2026-01-15']

test('whatever is submitted, amended and withdrawn, the tallies are those of the records that are left', async () => {
  const steps = fc.array(
    fc.record({
      step: fc.constantFrom<Step[]>('submit', 'submit', 'draft', 'amend', 'withdraw'),
      which: fc.nat(50),
      kon: fc.constantFrom('flicka', 'pojke'),
      alder: fc.constantFrom(7, 9, 14),
      utredning_slut: fc.constantFrom(...days),
    }),
    { minLength: 5, maxLength: 14 },
  )
  let [round, cases] = [0, 0]
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const tenant = await house.newTenant(`Runda ${++round}`)
      const lead = await house.as('Lena', 'lead', tenant)
      const collection = await newCollection(lead, { from: '2024-01-01', to: '2027-12-31' })
      const made: { id: string; version: number; answers: object }[] = []
      for (const { step, which, ...change } of all) {
        const answers = ordinaryAnswers(`${round}-${++cases}`, {
          ...change,
          inkom_datum: '2025-01-07',
          utredning_start: '2025-01-08',
        })
        const reasons = { 'utredning-08': { reason: 'stammer' }, 'utredning-06': { reason: 'stammer' } }
        const target = made[which % Math.max(1, made.length)]
        if (step === 'submit' || step === 'draft') {
          const body = newRecord(collection, { answers, reasons, submit: step === 'submit' })
          const saved = await lead.ok('POST /api/records', { body })
          if (step === 'submit') made.push({ id: saved.record.id, version: 1, answers })
        } else if (target) {
          const params = { record: target.id }
          const why = { version: target.version, why: 'rattelse' }
          if (step === 'amend') {
            const body = { ...why, answers: { ...target.answers, ...change }, reasons }
            const reply = await lead.ask('POST /api/records/:record/amendment', { params, body })
            assert.equal(reply.status, isDeepStrictEqual(body.answers, target.answers) ? 409 : 200)
            if (reply.status === 200)
              Object.assign(target, { version: target.version + 1, answers: body.answers })
          } else {
            await lead.ok('POST /api/records/:record/withdrawal', { params, body: why })
            made.splice(made.indexOf(target), 1)
          }
        }
      }
      await tallying.settle()
      await assertFresh(tenant)
      assert.equal(
        (await both(tenant)).kept.reduce((sum, r) => sum + r.records, 0),
        made.length,
      )
    }),
    { numRuns: 12 },
  )
})

test('many people saving at once leave tallies that are right', async () => {
  const tenant = await house.newTenant('Många')
  const lead = await house.as('Lena', 'lead', tenant)
  const collection = await newCollection(lead)
  await Promise.all(Array.from({ length: 30 }, () => record(lead, collection)))
  await tallying.settle()
  await assertFresh(tenant)
})

test('two servers that refresh the same tallies at the same time do not get in the way of each other', async () => {
  const tenant = await house.newTenant('Två')
  const lead = await house.as('Lena', 'lead', tenant)
  await fill(house, lead, await newCollection(lead), [
    ...synthesise({ rows: 60, seed: 't', from: '2025-01-01', to: '2025-12-31' }),
  ])
  await Promise.all(
    Array.from({ length: 6 }, () => house.inside((db) => tallyTenant(db, 'utredning'), tenant)),
  )
  await assertFresh(tenant)
})

test('a server that was killed before it refreshed catches up at the next start, and only then', async () => {
  const tenant = await house.newTenant('Avbruten')
  const lead = await house.as('Lena', 'lead', tenant)
  await fill(house, lead, await newCollection(lead), [ordinaryAnswers('X1'), ordinaryAnswers('X2')])
  const isStale = () => house.inside((db) => talliesAreStale(db, 'utredning', known), tenant)
  assert.equal(await isStale(), true)
  const next = startTallying({
    app: pools.app,
    live: openLive(),
    log: openLog('silent'),
    shelf: openAnswerShelf(),
  })
  await next.catchUp([tenant], 'utredning')
  await assertFresh(tenant)
  await house.inside(async (db) => {
    await sql`update records set changed_at = now() - interval '2 minutes' where tenant_id = ${db.tenant}`.execute(
      db.q,
    )
  }, tenant)
  assert.equal(await isStale(), false)
  await house.inside(async (db) => {
    await sql`delete from records where tenant_id = ${db.tenant} and local_id = 'U-X1'`.execute(db.q)
  }, tenant)
  assert.equal(await isStale(), true, 'purged without a refresh')
})

test('tallies of an older program, which did not know an indicator, are made anew at the next start', async () => {
  const tenant = await house.newTenant('Äldre')
  const lead = await house.as('Lena', 'lead', tenant)
  await fill(house, lead, await newCollection(lead), [ordinaryAnswers('X1')])
  await tallying.catchUp([tenant], 'utredning')
  await house.inside(async (db) => {
    await sql`update records set changed_at = now() - interval '2 minutes' where tenant_id = ${db.tenant}`.execute(
      db.q,
    )
  }, tenant)
  const isStale = () => house.inside((db) => talliesAreStale(db, 'utredning', known), tenant)
  assert.equal(await isStale(), false)
  await house.inside(async (db) => {
    await sql`update tallies set tallies = tallies - 'samtal_fordelning' where tenant_id = ${db.tenant}`.execute(
      db.q,
    )
  }, tenant)
  assert.equal(await isStale(), true)
  await tallying.catchUp([tenant], 'utredning')
  await assertFresh(tenant)
})

test('an empty board is not stale, and one where everything was withdrawn has no tallies', async () => {
  const tenant = await house.newTenant('Tom')
  const lead = await house.as('Lena', 'lead', tenant)
  const isStale = () => house.inside((db) => talliesAreStale(db, 'utredning', known), tenant)
  assert.equal(await isStale(), false)
  const { record: made } = await record(lead, await newCollection(lead))
  await lead.ok('POST /api/records/:record/withdrawal', {
    params: { record: made.id },
    body: { version: 1, why: 'annat' },
  })
  await tallying.settle()
  assert.deepEqual((await both(tenant)).kept, [])
  assert.equal(await isStale(), false)
})

test('a board with more records than are tallied at a time has the tallies of all of them', async () => {
  const tenant = await house.newTenant('Stora nämnden')
  const records = [...synthesise({ rows: 2_600, seed: 'stor', from: '2024-07-01', to: '2025-12-31' })]
  const linked = linkRecords(records, entry.form.keys)
  const answersOf = async (_: TenantDb, form: string) => laidOut(form === 'utredning' ? linked : [])
  await house.inside((db) => tallyTenant(db, 'utredning', answersOf, 900), tenant)
  const { kept, counted } = await both(tenant, records)
  assert.equal(
    kept.reduce((sum, { records: n }) => sum + n, 0),
    2_600,
  )
  assert.deepEqual(kept, counted)
})
