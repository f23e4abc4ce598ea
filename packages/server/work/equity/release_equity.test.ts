/// <reference path="../../testing/jsonstat_toolkit.d.ts" />
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Answers, differenceOfSums, mantelHaenszelSums, oddsRatioOfSums } from '@lyhord/core'
import JSONstat from 'jsonstat-toolkit'
import { sql } from 'kysely'
import { areaOf, keepTallies, makeRelease, newHouseOf, submit, talliesOf } from '../../testing/comparing.ts'
import { faultsInDcat } from '../../testing/dcat_ap.ts'
import { openTestHouse } from '../../testing/house.ts'
import { fill, newCollection } from '../../testing/recording.ts'
import { synthesise } from '../synthetic/synthesise.ts'
import { strataOf } from './compare_groups.ts'
import { countChildren } from './count_children.ts'

const kit = await openTestHouse({ now: '2026-02-01T09:00:00Z' })
const [form, period] = ['utredning', '2025-H2']
const region = await newHouseOf(kit, { code: '0099', name: 'Bygden', kind: 'region' })
const analyst = await kit.as('Anna', 'analyst', region)
const codes = ['0001', '0002', '0003', '0004']

const boardOf = async (code: string, rows: number) => {
  const house = await newHouseOf(kit, { code, name: `Nämnden ${code}`, kind: 'board' })
  const lead = await kit.as(`Lena ${code}`, 'lead', house)
  const records = [...synthesise({ rows, seed: `equity ${code}`, from: '2025-04-01', to: '2025-12-20' })]
  await fill(kit, lead, await newCollection(lead), records)
  await keepLate(house, rows)
  return { lead, records }
}
/** Few indicators, so that a release is made at once. */
const keepLate = (house: string, rows: number) =>
  keepTallies(kit, house, talliesOf(period, [rows, rows + 5, rows - 7, rows + 9], [40, 35, 51, 38]))
const boards: Awaited<ReturnType<typeof boardOf>>[] = []
for (const [i, code] of codes.entries()) boards.push(await boardOf(code, 120 + 30 * i))
await analyst.ok('PUT /api/areas', { body: { areas: [areaOf('bygden', codes)] } })

const asked = { query: { from: region, form, period } }
const publish = async (half = period): Promise<void> => {
  const release = await makeRelease(kit, analyst, [half])
  await analyst.ok('POST /api/releases/:release/publication', { params: { release } })
}
const girls = async () => {
  const { figures } = await analyst.ok('GET /api/comparisons/equity', asked)
  const { comparisons } = figures.content
  return comparisons.find((c) => c.dimension === 'kon' && c.indicator === 'insats_andel') ?? assert.fail()
}
const [first = assert.fail(), second = assert.fail(), third = assert.fail(), fourth = assert.fail()] = boards

const isLate = (r: Answers): boolean => String(r.utredning_slut) >= '2025-07-01'
/** Girls and boys in each stratum of need and age, by whether an intervention was granted. */
const sexStrata = (closed: readonly Answers[]) => {
  const sex = countChildren(closed, 'niva').find((c) => c.dimension.id === 'kon') ?? assert.fail()
  return strataOf(sex.counted, 'flicka', ['pojke'], 0).filter((s) => s.needs !== null)
}

test('what leaves is shown: for each pair of groups what its strata come to', async () => {
  const { equity } = await first.lead.ok('GET /api/submissions/content', { query: { form, period } })
  const sexes = equity.filter((e) => e.dimension === 'kon')
  assert.deepEqual(
    sexes.map((e) => [e.indicator, e.group, e.against]),
    [
      ['insats_andel', 'flicka', 'pojke'],
      ['behov_ej_samtycke_andel', 'flicka', 'pojke'],
    ],
  )
  const closed = first.records.filter((r) => String(r.utredning_slut) >= '2025-07-01')
  const counted = sexes[0]?.sums ?? assert.fail()
  assert.ok(counted.first.n + counted.second.n <= closed.length && counted.first.n > 10)
})

test('two boards are not released: each could tell the other’s', async () => {
  for (const { lead } of [first, second]) await submit(lead, region, period)
  await publish()
  assert.deepEqual(
    [(await girls()).verdict, (await girls()).boards, (await girls()).adjusted],
    ['hidden', null, null],
  )
})

test('four boards: as if every stratum of every board had been in one table, rounded', async () => {
  for (const { lead } of [third, fourth]) await submit(lead, region, period)
  await publish()
  const strata = boards.flatMap(({ records }) => sexStrata(records.filter(isLate)))
  const sums = mantelHaenszelSums(strata)
  const [difference, odds] = [differenceOfSums(sums), oddsRatioOfSums(sums)]
  const { boards: counted, adjusted, oddsRatio, first: girlsTold } = await girls()
  assert.equal(counted, 4)
  assert.ok(difference && odds && adjusted && oddsRatio && girlsTold)
  for (const limit of ['difference', 'low', 'high'] as const)
    assert.ok(Math.abs(adjusted[limit] - difference[limit]) <= 0.0005 + 1e-12, limit)
  for (const limit of ['ratio', 'low', 'high'] as const)
    assert.ok(Math.abs(oddsRatio[limit] - odds[limit]) <= 0.005 + 1e-12, limit)
  assert.equal(girlsTold.about % 10, 0)
})

test('the lead of a board reads it, and nobody changes it', async () => {
  const { figures } = await first.lead.ok('GET /api/comparisons/equity', asked)
  assert.equal(figures.content.comparisons.length, 30)
  await assert.rejects(
    kit.inside((db) => sql`update release_equity set content = '[]'`.execute(db.q), region),
    { code: '42501' },
  )
})

const of = (other: string) => ({ query: { ...asked.query, period: other } })
const comparisonsOf = async (other: string) =>
  (await analyst.ok('GET /api/comparisons/equity', of(other))).figures.content.comparisons

test('another half-year, or one that is not published, has none, and so has its year', async () => {
  for (const other of ['2025-H1', '2025'])
    assert.equal((await analyst.refused('GET /api/comparisons/equity', of(other))).id, 'not_found')
})

test('the year is what its halves come to, of two releases, for those that are shown in both', async () => {
  for (const { lead } of boards) {
    await keepTallies(kit, lead.tenant, talliesOf('2025-H1', [90, 85, 87, 99], [40, 35, 51, 38]))
    await submit(lead, region, '2025-H1')
  }
  await publish('2025-H1')
  const [early, late, year] = await Promise.all(['2025-H1', period, '2025'].map(comparisonsOf))
  const isHidden = (c: { readonly verdict: string }) => c.verdict === 'hidden'
  const inEither = early?.map((c, i) => isHidden(c) || isHidden(late?.[i] ?? c))
  assert.deepEqual(year?.map(isHidden), inEither)
  assert.ok(inEither?.includes(true) && inEither.includes(false))
  const strata = boards.flatMap(({ records }) =>
    [records.filter((r) => String(r.utredning_slut) < '2025-07'), records.filter(isLate)].flatMap(sexStrata),
  )
  const together = differenceOfSums(mantelHaenszelSums(strata)) ?? assert.fail()
  const told = year?.find((c) => c.dimension === 'kon' && c.indicator === 'insats_andel')?.adjusted
  assert.ok(told && Math.abs(told.difference - together.difference) <= 0.0005 + 1e-12)
})

test('anybody reads the same as open data, and what is hidden is empty', async () => {
  const nobody = kit.browser()
  const { equity } = await nobody.ok('GET /api/open')
  assert.deepEqual(
    equity.map((e) => [e.region, e.periods, e.invented]),
    [['Bygden', ['2025-H1', period, '2025'], true]],
  )
  const whole = await nobody.ok('GET /api/open/equity/:from', { params: { from: region } })
  const dataset = JSONstat(whole)
  assert.equal(dataset.n, whole.value.length)
  const year = await comparisonsOf('2025')
  for (const c of year) {
    const jamforelse = `${c.dimension}:${c.group}-${c.against ?? 'ovriga'}`
    const at = { omrade: 'Total', indikator: c.indicator, jamforelse, Tid: '2025' }
    const told = dataset.Data({ ...at, ContentsCode: 'skillnad' })
    assert.equal(told.value, c.adjusted && Number((100 * c.adjusted.difference).toFixed(1)))
    assert.equal(told.status === 'x', c.verdict === 'hidden')
  }
  const { text } = await nobody.ask('GET /api/open/equity/:from/data.csv', { params: { from: region } })
  const lines = text.split('\r\n').filter((line) => /;2025;/.test(line))
  assert.equal(lines.length, year.length)
  for (const line of lines.filter((l) => l.endsWith(';hidden'))) assert.match(line, /;{12}hidden$/)
  assert.ok(lines.some((line) => /;-?\d+,\d;/.test(line)))
  const catalogue = await nobody.ok('GET /api/open/dcat.jsonld')
  assert.deepEqual(faultsInDcat(catalogue), [])
  assert.match(JSON.stringify(catalogue), /Jämlikhet vid lika behov, Bygden/)
})

test('programs for PxWebApi 2 find equity among the tables, and choose a part of it', async () => {
  const nobody = kit.browser()
  const query = { query: 'jamlikhet' }
  const { tables } = await nobody.ok('GET /api/open/px/v2/tables', { query })
  const table = `${region}.utredning.jamlikhet`
  assert.deepEqual(
    tables.map((t) => [t.id, t.variableNames.length, t.lastPeriod]),
    [[table, 5, '2025']],
  )
  const whole = JSONstat(await nobody.ok('GET /api/open/equity/:from', { params: { from: region } }))
  const part = await nobody.ok('GET /api/open/px/v2/tables/:table/data', {
    params: { table },
    query: { 'valueCodes[Tid]': '2025', 'valueCodes[ContentsCode]': 'skillnad' },
  })
  assert.deepEqual(part.id, ['omrade', 'indikator', 'jamforelse', 'ContentsCode', 'Tid'])
  assert.deepEqual(part.size.slice(3), [1, 1])
  for (const jamforelse of JSONstat(part).Dimension('jamforelse').id) {
    const at = {
      omrade: 'Total',
      indikator: 'insats_andel',
      jamforelse,
      ContentsCode: 'skillnad',
      Tid: '2025',
    }
    assert.deepEqual(JSONstat(part).Data(at), whole.Data(at))
  }
  const metadata = await nobody.ok('GET /api/open/px/v2/tables/:table/metadata', { params: { table } })
  assert.deepEqual(metadata.value, [])
  const gone = { params: { table: `${region}.aktualisering.jamlikhet` } }
  assert.equal((await nobody.refused('GET /api/open/px/v2/tables/:table/data', gone)).id, 'not_found')
})

test('another region with one small board more hides the pairs that the board is in: the difference would be its own', async () => {
  const other = await newHouseOf(kit, { code: '0098', name: 'Trakten', kind: 'region' })
  const there = await kit.as('Amra', 'analyst', other)
  const small = await boardOf('0005', 50)
  await there.ok('PUT /api/areas', { body: { areas: [areaOf('trakten', [...codes, '0005'])] } })
  // the year's test left them with the tallies of its other half
  for (const [i, { lead }] of boards.entries()) await keepLate(lead.tenant, 120 + 30 * i)
  for (const { lead } of [...boards, small]) await submit(lead, other, period)
  const release = await makeRelease(kit, there, [period])
  await there.ok('POST /api/releases/:release/publication', { params: { release } })
  const query = { from: other, form, period }
  const { figures } = await there.ok('GET /api/comparisons/equity', { query })
  const { equity } = await small.lead.ok('GET /api/submissions/content', { query: { form, period } })
  const nameOf = (c: { readonly dimension: string; readonly indicator: string; readonly group: string }) =>
    [c.dimension, c.indicator, c.group].join()
  const shown = (all: readonly { readonly first: unknown }[] | undefined) => (i: number) => !!all?.[i]?.first
  const [isHere, isThere] = [shown(await comparisonsOf(period)), shown(figures.content.comparisons)]
  const few = equity.filter(({ sums }) =>
    [sums.first, sums.second].some(({ numerator, n }) => numerator <= 4 || n - numerator <= 4),
  )
  const inFew = new Set(few.map(nameOf))
  const at = figures.content.comparisons.flatMap((c, i) =>
    isHere(i) ? [{ i, isFew: inFew.has(nameOf(c)) }] : [],
  )
  assert.ok(at.some(({ isFew }) => isFew) && at.some(({ i }) => isThere(i)))
  for (const { i, isFew } of at) if (isFew) assert.equal(isThere(i), false)
})

test('a year of a half-year that no longer stands is not told', async () => {
  const { releases } = await analyst.ok('GET /api/releases')
  const last =
    releases.find((r) => r.own && r.state === 'published' && r.periods.includes(period)) ?? assert.fail()
  await analyst.ok('POST /api/releases/:release/withdrawal', {
    params: { release: last.id },
    body: { why: 'Fel underlag.' },
  })
  assert.equal((await analyst.refused('GET /api/comparisons/equity', of('2025'))).id, 'not_found')
})
