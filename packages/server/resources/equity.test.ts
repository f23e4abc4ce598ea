import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestHouse } from '../testing/house.ts'
import { fill, newCollection } from '../testing/recording.ts'
import { equityIn } from '../work/equity/equity.ts'
import { synthesise } from '../work/synthetic/synthesise.ts'

const house = await openTestHouse({ now: '2026-09-01T09:00:00Z' })
const [edit, disa] = await Promise.all([house.as('Edit', 'lead'), house.as('Disa', 'caseworker')])
const records = [...synthesise({ rows: 300, seed: 'equity', from: '2025-01-01', to: '2026-06-30' })]
await fill(house, edit, await newCollection(edit), records)

test('leads and caseworkers see their own board’s investigations, in the period asked for', async () => {
  const query = { from: '2025-07-01', to: '2025-12-31', given: 'niva_omraden' } as const
  for (const person of [edit, disa])
    assert.deepEqual(await person.ok('GET /api/equity', { query }), equityIn(records, query))
  const all = await edit.ok('GET /api/equity')
  assert.equal(all.records, 300)
  assert.deepEqual(all, equityIn(records, { given: 'niva' }))
})

test('another board sees nothing of them', async () => {
  const elsewhere = await house.as('Sven', 'lead', await house.newTenant('Grannbys nämnd'))
  const found = await elsewhere.ok('GET /api/equity')
  assert.deepEqual([found.records, found.span], [0, null])
  assert.ok(found.dimensions.every((d) => d.comparisons.every((c) => c.first.n + c.second.n === 0)))
})

test('an analyst and an administrator see none of it', async () => {
  for (const role of ['analyst', 'administrator'] as const) {
    const person = await house.as('Berit', role)
    assert.equal((await person.refused('GET /api/equity')).id, 'not_allowed')
  }
})

test('a way to be similar that there is none of, or an impossible day, is refused', async () => {
  const queries: Record<string, string>[] = [{ given: 'betyg' }, { from: '2025-02-30' }]
  for (const query of queries)
    assert.equal((await edit.refused('GET /api/equity', { query })).id, 'not_valid')
})
