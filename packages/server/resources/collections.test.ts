import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestHouse } from '../testing/house.ts'
import { newCollection, record } from '../testing/recording.ts'

const house = await openTestHouse()
const [edit, disa] = await Promise.all([house.as('Edit', 'lead'), house.as('Disa', 'caseworker')])

test('Edit begins a collection, sees it grow, changes it and closes it', async () => {
  const period = { from: '2025-07-01', to: '2025-12-31' }
  const body = { title: '  Andra halvåret  ', form: 'utredning', ...period, expected: 3 }
  const begun = await edit.ok('POST /api/collections', { body })
  const { id, ...rest } = begun
  assert.deepEqual(rest, {
    title: 'Andra halvåret',
    form: 'utredning',
    formVersion: 1,
    ownForm: null,
    ...period,
    state: 'open',
    units: [],
    takesPart: true,
    expected: 3,
    drafts: 0,
    submitted: 0,
    thisWeek: 0,
    openFlags: 0,
    lastSaved: null,
  })
  const { record: draft } = await record(disa, id, { submit: false })
  const { record: made } = await record(disa, id)
  await disa.ok('POST /api/records/:record/flags', {
    params: { record: draft.id },
    body: { variable: 'kon' },
  })
  const [now] = (await disa.ok('GET /api/collections')).collections
  assert.deepEqual(now, {
    ...begun,
    drafts: 1,
    submitted: 1,
    thisWeek: 1,
    openFlags: 1,
    lastSaved: made.changedAt,
  })
  const change = (more: object) =>
    edit.ok('PATCH /api/collections/:collection', { params: { collection: id }, body: more })
  assert.deepEqual(await change({}), now)
  assert.deepEqual(await change({ title: 'H2', expected: null }), { ...now, title: 'H2', expected: null })
  assert.equal((await change({ state: 'closed' })).state, 'closed')
  assert.equal((await change({ state: 'open' })).state, 'open')
})

test('the latest period comes first, and a withdrawn record counts as nothing', async () => {
  const early = await newCollection(edit, { title: 'Tidig', from: '2024-01-01', to: '2024-06-30' })
  const { record: made } = await record(disa, early, {
    reasons: { 'insamling-period': { reason: 'stammer' } },
  })
  await disa.ok('POST /api/records/:record/withdrawal', {
    params: { record: made.id },
    body: { version: 1, why: 'annat' },
  })
  const { collections } = await edit.ok('GET /api/collections')
  assert.equal(collections.at(-1)?.id, early)
  assert.deepEqual([collections.at(-1)?.submitted, collections.at(-1)?.thisWeek], [0, 0])
})

const spoiled = {
  'a period that ends before it begins': { from: '2025-12-31', to: '2025-01-01' },
  'a day that does not exist': { to: '2025-02-30' },
  'no title': { title: '   ' },
  'a title with a line break': { title: 'a\nb' },
  'a form that does not exist': { form: 'placering' },
  'an expected number below one': { expected: 0 },
}
for (const [what, change] of Object.entries(spoiled))
  test(`${what} is refused with a sentence beside the entry`, async () => {
    const good = { title: 'T', form: 'utredning', from: '2025-01-01', to: '2025-12-31' }
    const problem = await edit.refused('POST /api/collections', { body: { ...good, ...change } })
    assert.equal(problem.id, 'not_valid')
    assert.deepEqual(
      problem.errors?.map((e) => [
        Object.keys(good).includes(e.at) || e.at === 'expected',
        e.message.sv !== '',
      ]),
      [[true, true]],
    )
  })

test('caseworkers read collections but do not manage them; those who run the house do neither', async () => {
  const id = await newCollection(edit)
  const change = { params: { collection: id }, body: { state: 'closed' } }
  assert.equal((await disa.refused('PATCH /api/collections/:collection', change)).id, 'not_allowed')
  const body = { title: 'T', form: 'utredning', from: '2025-01-01', to: '2025-12-31' }
  assert.equal((await disa.refused('POST /api/collections', { body })).id, 'not_allowed')
  for (const role of ['administrator', 'analyst'] as const)
    assert.equal((await (await house.as('B', role)).refused('GET /api/collections')).id, 'not_allowed')
  const sven = await house.as('Sven', 'lead', await house.newTenant('Grannbys nämnd'))
  assert.equal((await sven.refused('PATCH /api/collections/:collection', change)).id, 'not_found')
  assert.deepEqual((await sven.ok('GET /api/collections')).collections, [])
})
