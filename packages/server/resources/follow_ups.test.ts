import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { openTestHouse, type Person } from '../testing/house.ts'
import { ordinaryAnswers } from '../testing/ordinary_record.ts'

const house = await openTestHouse({ now: '2026-11-16T09:00:00Z' })
const lead = await house.as('Lena', 'lead')

const collectionFor = async (by: Person, form: string): Promise<string> => {
  const body = { title: form, form, from: '2025-01-01', to: '2026-12-31' }
  return (await by.ok('POST /api/collections', { body })).id
}

const record = async (by: Person, collection: string, answers: object) =>
  by.ok('POST /api/records', {
    body: { id: randomUUID(), collection, answers, submit: true, reasons: {} },
  })

test('granted interventions are due after about a year, prefilled; a follow-up takes its own away', async () => {
  const investigations = await collectionFor(lead, 'utredning')
  const granted = { utfall: 'insats', insatser: ['familjebehandling', 'kontaktfamilj'] }
  await record(lead, investigations, { ...ordinaryAnswers('F-1'), ...granted, utredning_slut: '2025-10-30' })
  const { due, total } = await lead.ok('GET /api/follow-ups')
  assert.equal(total, 2)
  assert.deepEqual(
    due.map((d) => [d.prefill.utredning_id, d.prefill.insats, d.twelveMonths]),
    [
      ['U-F-1', 'familjebehandling', '2026-10-30'],
      ['U-F-1', 'kontaktfamilj', '2026-10-30'],
    ],
  )
  const [first] = due
  const followUps = await collectionFor(lead, 'insats_uppfoljning')
  await record(lead, followUps, {
    ...first?.prefill,
    uppfoljd_datum: '2026-11-10',
    insats_status: 'avslutad_enligt_plan',
    insats_start: '2025-11-10',
    insats_slut: '2026-06-30',
    genomforandeplan: 'ja',
    maluppfyllelse: 'delvis',
    barnets_delaktighet: 'egen_rost',
    ny_utredning: 'nej',
  })
  assert.deepEqual(
    (await lead.ok('GET /api/follow-ups')).due.map((d) => d.prefill.insats),
    ['kontaktfamilj'],
  )
  const query = { from: '2025-07-01', to: '2025-12-31' }
  const { completeness } = await lead.ok('GET /api/follow-ups/completeness', { query })
  assert.deepEqual([completeness.due, completeness.followedUp, completeness.share], [2, 1, 0.5])
})

test('a follow-up that somebody has begun is told, so that it is gone on with and not begun again', async () => {
  const [waiting] = (await lead.ok('GET /api/follow-ups')).due
  assert.equal(waiting?.draft, null)
  const collection = await collectionFor(lead, 'insats_uppfoljning')
  const id = randomUUID()
  const body = { id, collection, answers: waiting?.prefill ?? {}, submit: false }
  await lead.ok('POST /api/records', { body })
  const [begun] = (await lead.ok('GET /api/follow-ups')).due
  assert.deepEqual(begun?.draft, { record: id, mine: true, by: 'Lena' })
  const colleague = await house.as('Karin', 'caseworker')
  const [seen] = (await colleague.ok('GET /api/follow-ups')).due
  assert.deepEqual(seen?.draft, { record: id, mine: false, by: 'Lena' })
})

test('another board’s interventions are not on the list', async () => {
  const other = await house.as('Olle', 'lead', await house.newTenant('Annan nämnd'))
  assert.deepEqual(await other.ok('GET /api/follow-ups'), { due: [], total: 0, pages: 0 })
})

test('reports per 1,000 children: only over a whole year, with the table that was saved, by sex and age', async () => {
  const collection = await collectionFor(lead, 'aktualisering')
  const report = (id: string, more: object = {}) =>
    record(lead, collection, {
      aktualisering_id: id,
      kon: 'flicka',
      alder: 9,
      inkom_datum: '2025-03-03',
      aktualiseringstyp: 'anmalan',
      anmalare: 'skola',
      orsaker: ['skolfranvaro'],
      utredning_pagick: 'nej',
      skyddsbedomning: 'ja',
      skyddsbedomning_datum: '2025-03-03',
      omedelbart_skydd: 'nej',
      beslut: 'inleds_inte',
      beslut_datum: '2025-03-10',
      skal_inte_inleda: 'inget_behov',
      ...more,
    })
  for (let i = 0; i < 6; i++) await report(`A-${i}`)
  const year = { form: 'aktualisering', from: '2025-01-01', to: '2025-12-31' }
  const rates = async (query: Record<string, string>) =>
    (await lead.ok('GET /api/results', { query })).cells.flatMap((cell) =>
      cell.results
        .filter((r) => r.indicator === 'akt_per_1000_barn')
        .map((r) => [cell.group.kon ?? '', r.n, r.numerator, r.value]),
    )
  assert.deepEqual(await rates(year), [['', 0, 6, null]])
  const rows = [
    { sex: 'flicka', ageGroup: '0-5', n: 100 },
    { sex: 'flicka', ageGroup: '13-17', n: 50 },
    { sex: 'flicka', ageGroup: '18-20', n: 999 },
    { sex: 'flicka', ageGroup: '6-12', n: 150 },
    { sex: 'pojke', ageGroup: '0-5', n: 90 },
    { sex: 'pojke', ageGroup: '13-17', n: 80 },
    { sex: 'pojke', ageGroup: '6-12', n: 30 },
  ]
  const body = { source: 'Påhittad befolkning, 31 december 2024', rows }
  await lead.ok('PUT /api/population/:year', { params: { year: '2024' }, body })
  assert.deepEqual(await rates(year), [['', 500, 6, 12]])
  assert.deepEqual(await rates({ ...year, by: 'kon' }), [['flicka', 300, 6, 20]])
  assert.deepEqual(await rates({ ...year, to: '2025-06-30' }), [['', 0, 6, null]])
  assert.deepEqual(await rates({ ...year, only: 'kon:flicka' }), [['', 300, 6, 20]])
  assert.deepEqual(await rates({ ...year, only: 'aktualiseringstyp:anmalan' }), [['', 0, 6, null]])
  assert.deepEqual((await lead.ok('GET /api/population')).years, [{ year: 2024, ...body }])
  const girls = { ...body, rows: rows.filter((r) => r.sex === 'flicka') }
  await lead.ok('PUT /api/population/:year', { params: { year: '2024' }, body: girls })
  assert.deepEqual(await rates(year), [['', 0, 6, null]])
  assert.deepEqual(await rates({ ...year, by: 'kon' }), [['flicka', 300, 6, 20]])
  await lead.ok('DELETE /api/population/:year', { params: { year: '2024' } })
  assert.deepEqual(await rates(year), [['', 0, 6, null]])
})

test('a report that led to an investigation is linked to it by the child', async () => {
  const reports = await collectionFor(lead, 'aktualisering')
  const child = 'c'.repeat(64)
  await record(lead, reports, {
    aktualisering_id: 'L-1',
    barn_pseudonym: child,
    kon: 'flicka',
    alder: 9,
    inkom_datum: '2025-08-04',
    aktualiseringstyp: 'anmalan',
    anmalare: 'skola',
    orsaker: ['skolfranvaro'],
    utredning_pagick: 'nej',
    skyddsbedomning: 'ja',
    skyddsbedomning_datum: '2025-08-04',
    omedelbart_skydd: 'nej',
    beslut: 'inleds',
    beslut_datum: '2025-08-11',
  })
  const linked = async () =>
    (
      await lead.ok('GET /api/results', {
        query: { form: 'aktualisering', from: '2025-08-01', to: '2025-08-31' },
      })
    ).cells.flatMap((c) => c.results.filter((r) => r.indicator === 'akt_ledde_till_utredning'))
  const before = await linked()
  const investigations = await collectionFor(lead, 'utredning')
  await record(lead, investigations, { ...ordinaryAnswers('L-1'), barn_pseudonym: child })
  const later = { inkom_datum: '2026-01-07', utredning_start: '2026-01-08', utredning_slut: '2026-03-02' }
  await record(lead, investigations, { ...ordinaryAnswers('L-2'), ...later })
  const [after] = await linked()
  assert.deepEqual([before[0]?.n ?? 0, after?.n, after?.numerator], [0, 1, 1])
})
