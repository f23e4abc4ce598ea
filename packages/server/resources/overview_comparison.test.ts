import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areaOf, keepTallies, makeRelease, newHouseOf, submit, talliesOf } from '../testing/comparing.ts'
import { openTestHouse, type Person } from '../testing/house.ts'

const kit = await openTestHouse({ now: '2025-09-01T09:00:00Z' })
const region = await newHouseOf(kit, { code: '0099', name: 'Bygden', kind: 'region' })
const analyst = await kit.as('Anna', 'analyst', region)
const codes = ['0011', '0012', '0013', '0014']
const leads: Person[] = []
for (const code of codes) {
  const tenant = await newHouseOf(kit, { code, name: `Nämnden ${code}`, kind: 'board' })
  leads.push(await kit.as(`Lead ${code}`, 'lead', tenant))
  const rows = ['2024-H2', '2025-H1'].flatMap((p) => talliesOf(p, [20, 30, 25, 35], [10, 20, 12, 20]))
  await keepTallies(kit, tenant, rows)
}
const [first = assert.fail(), second = assert.fail()] = leads
const needOf = async (who: Person, what: string) =>
  (await who.ok('GET /api/overview')).needs.find((n) => n.what === what)?.count
/** By code Örby is second; by name it is last. */
const bygden = areaOf('bygden', codes)
const members = bygden.members.map((m) => (m.code === '0012' ? { ...m, name: 'Örby' } : m))
const coverageOf = async (who: Person) => (await who.ok('GET /api/overview')).coverage

test('a region without areas is told to begin there, and nothing is awaited of anybody', async () => {
  assert.equal(await needOf(analyst, 'areas_missing'), 1)
  assert.deepEqual(await coverageOf(analyst), [])
  await analyst.ok('PUT /api/areas', { body: { areas: [{ ...bygden, members }] } })
  assert.equal(await needOf(analyst, 'areas_missing'), undefined)
})

test('the analyst sees who of the members has submitted for the latest half-year that is over', async () => {
  await submit(first, region, '2024-H2', true)
  const none = { form: 'utredning', period: '2025-H1', reported: 0, members: 4 }
  const names = ['Kommun 0011', 'Kommun 0013', 'Kommun 0014', 'Örby']
  assert.deepEqual(await coverageOf(analyst), [{ ...none, awaited: names }])
  const id = await submit(first, region, '2025-H1', true)
  const one = { ...none, reported: 1, awaited: names.slice(1) }
  assert.deepEqual(await coverageOf(analyst), [one])
  await first.ok('POST /api/submissions/:submission/withdrawal', { params: { submission: id } })
  assert.deepEqual((await coverageOf(analyst))[0]?.reported, 0)
  assert.deepEqual(await coverageOf(first), [], 'to the region only')
})

test('a lead who takes part is told until the half-year is submitted; one who never has is left in peace', async () => {
  assert.equal(await needOf(first, 'not_submitted'), 1)
  assert.equal(await needOf(second, 'not_submitted'), undefined)
  await submit(first, region, '2025-H1', true)
  assert.equal(await needOf(first, 'not_submitted'), undefined)
})

test('a release that is made waits until it is published; a question until it is answered', async () => {
  for (const lead of leads.slice(1)) await submit(lead, region, '2025-H1', true)
  const release = await makeRelease(kit, analyst, ['2025-H1'])
  assert.equal(await needOf(analyst, 'release_to_publish'), 1)
  assert.equal(await needOf(first, 'release_to_publish'), undefined)
  await analyst.ok('POST /api/releases/:release/publication', { params: { release } })
  assert.equal(await needOf(analyst, 'release_to_publish'), undefined)

  const about = { release, period: '2025-H1', indicator: 'samtal_minst_1' }
  const ask = async (text: string) =>
    (await first.ok('POST /api/interpretations', { body: { kind: 'question', ...about, text } })).id
  const [asked, other] = [await ask('Hur gör ni?'), await ask('Och vilka bjuder ni in?')]
  assert.equal(await needOf(analyst, 'questions_open'), 2)
  const answer = { kind: 'answer', answerTo: asked, text: 'Vi bokar två tider direkt.' }
  await second.ok('POST /api/interpretations', { body: answer })
  assert.equal(await needOf(analyst, 'questions_open'), 1, 'the answer to one is not to the other')
  const body = { why: 'Se här' }
  await second.ok('POST /api/interpretations/:interpretation/flags', {
    params: { interpretation: other },
    body,
  })
  assert.equal(await needOf(analyst, 'texts_flagged'), 1)
})
