/// <reference path="../testing/jsonstat_toolkit.d.ts" />
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Released } from '@lyhord/core'
import type { ReleasedFigures } from '@lyhord/core/disclosure/figures.ts'
import JSONstat from 'jsonstat-toolkit'
import { areaOf, keepTallies, makeRelease, newHouseOf, talliesOf } from '../testing/comparing.ts'
import { faultsInDcat } from '../testing/dcat_ap.ts'
import { openTestHouse, type Person } from '../testing/house.ts'

const kit = await openTestHouse()
const region = await newHouseOf(kit, { code: '0099', name: 'Bygdens kommunalförbund', kind: 'region' })
const analyst = await kit.as('Anna', 'analyst', region)
const codes = ['0001', '0002', '0003', '0004', '0005', '0006']
const named = new Set(['0001', '0002', '0003'])
const halves = ['2025-H1', '2025-H2'] as const

const submitted = async (code: string, i: number): Promise<Person> => {
  const tenant = await newHouseOf(kit, { code, name: `Nämnden ${code}`, kind: 'board' })
  const lead = await kit.as(`Lead ${code}`, 'lead', tenant)
  const few = code === '0003'
  await keepTallies(
    kit,
    tenant,
    halves.flatMap((half) =>
      talliesOf(half, few ? [2, 1, 15, 11] : [30 + i, 25, 28, 31], few ? [1, 1, 7, 5] : [10, 12 + i, 11, 9]),
    ),
  )
  for (const period of halves) {
    const query = { form: 'utredning', period }
    const { checksum } = await lead.ok('GET /api/submissions/content', { query })
    await lead.ok('POST /api/submissions', {
      body: { to: region, ...query, checksum, named: named.has(code) },
    })
  }
  return lead
}
for (const [i, code] of codes.entries()) await submitted(code, i)
await analyst.ok('PUT /api/areas', {
  body: { areas: [areaOf('bygden', codes), areaOf('mindre', ['0001', '0002', '0003'], 'group')] },
})

const nobody = kit.browser()
const indicator = 'samtal_minst_1'
const params = { from: region, form: 'utredning', indicator }
const at = 'GET /api/open/tables/:from/:form/:indicator' as const

test('before anything is published there is nothing to read, also when a release has been made', async () => {
  assert.deepEqual((await nobody.ok('GET /api/open')).tables, [])
  assert.equal((await nobody.refused(at, { params })).id, 'not_found')
  const release = await makeRelease(kit, analyst, [...halves])
  assert.deepEqual((await nobody.ok('GET /api/open')).tables, [])
  assert.equal((await nobody.refused(at, { params })).id, 'not_found')
  await analyst.ok('POST /api/releases/:release/publication', { params: { release } })
})

const released = async (): Promise<Released<ReleasedFigures>> => {
  const [release] = (await analyst.ok('GET /api/releases')).releases
  const parts = { params: { release: release?.id ?? '' }, query: { indicator } }
  return (await analyst.ok('GET /api/releases/:release/figures', parts)).figures
}

test('what is published is listed for everybody, with permanent addresses and a licence', async () => {
  const { tables, licence } = await nobody.ok('GET /api/open')
  assert.match(licence, /^https:/)
  const own = tables.find((t) => t.indicator === indicator)
  assert.deepEqual(own?.periods, ['2025-H1', '2025-H2', '2025'])
  assert.ok(tables.length > 2)
  assert.ok(own.links.csv.endsWith(`/api/open/tables/${region}/utredning/${indicator}/data.csv`))
})

test('JSON-stat is understood by the public toolkit, and says what the release says', async () => {
  const whole = await nobody.ok(at, { params })
  const dataset = JSONstat(whole)
  assert.equal(dataset.class, 'dataset')
  assert.equal(dataset.length, 4)
  assert.equal(dataset.n, whole.value.length)
  assert.deepEqual(dataset.role.geo, ['omrade'])
  assert.deepEqual(dataset.Dimension('Tid').id, ['2025-H1', '2025-H2', '2025'])
  const { cells } = (await released()).content
  let shown = 0
  for (const cell of cells) {
    const [grouping = '', code = ''] = Object.entries(cell.group)[0] ?? []
    if (grouping === 'aldersgrupp' && code === 'Total') continue
    const group = code === 'Total' ? 'alla' : `${grouping}:${code}`
    const place = { omrade: cell.area, grupp: group, Tid: cell.period }
    const told = dataset.Data({ ...place, ContentsCode: 'namnare' })
    if (told.value === undefined) continue
    if (cell.hidden) assert.equal(dataset.Data({ ...place, ContentsCode: 'andel' }).value, null)
    else {
      assert.equal(told.value, cell.n, JSON.stringify(place))
      assert.equal(dataset.Data({ ...place, ContentsCode: 'taljare' }).value, cell.numerator)
      shown++
    }
  }
  assert.ok(shown > 30, `${shown}`)
})

test('a year is its two halves, and who is not named is nowhere', async () => {
  const whole = await nobody.ok(at, { params })
  const places = Object.keys(whole.dimension.omrade?.category.index ?? {})
  assert.deepEqual(
    places.filter((p) => /^\d/.test(p)),
    [...named],
  )
  assert.ok(!places.some((p) => p.startsWith('K-')))
  const dataset = JSONstat(whole)
  const of = (Tid: string) =>
    dataset.Data({ omrade: '0001', grupp: 'alla', ContentsCode: 'namnare', Tid }).value ?? Number.NaN
  assert.equal(of('2025'), of('2025-H1') + of('2025-H2'))
})

test('figures of few are empty in every format, and say so in one way: which are small and which guard them would tell', async () => {
  const whole = await nobody.ok(at, { params })
  assert.deepEqual([...new Set(Object.values(whole.status))], ['x'])
  for (const [place] of Object.entries(whole.status)) assert.equal(whole.value[Number(place)], null)
  const { text } = await nobody.ask(`${at}/data.csv`, { params })
  const hidden = text.split('\r\n').filter((line) => /;protected$/.test(line))
  assert.ok(hidden.length > 0)
  for (const line of hidden) assert.match(line, /;;;;/)
})

test('the CSV has a byte order mark, semicolons and decimal commas, and its Table Schema names its columns', async () => {
  const { text, headers } = await nobody.ask(`${at}/data.csv`, { params })
  assert.equal(text[0], '\ufeff')
  assert.match(String(headers['content-type']), /^text\/csv/)
  const [header = '', ...lines] = text.slice(1).trimEnd().split('\r\n')
  assert.ok(lines.every((line) => line.split(';').length === header.split(';').length))
  assert.ok(lines.some((line) => /;\d+,\d;/.test(line)))
  const schema = await nobody.ok(`${at}/schema.json`, { params })
  const fields: unknown = Reflect.get(schema, 'fields')
  assert.ok(Array.isArray(fields))
  assert.deepEqual(
    fields.map((f: { name: string }) => f.name),
    header.split(';'),
  )
})

const table = `${region}.utredning.${indicator}`
const data = 'GET /api/open/px/v2/tables/:table/data' as const

test('the reading after PxWebApi 2: tables are searched, and a part is chosen in its notation', async () => {
  const { tables } = await nobody.ok('GET /api/open/px/v2/tables', { query: { query: indicator } })
  assert.deepEqual(
    tables.map((t) => [t.id, t.firstPeriod]),
    [[table, '2025-H1']],
  )
  const part = await nobody.ok(data, {
    params: { table },
    query: {
      'valueCodes[omrade]': '0001,mind*',
      'valueCodes[Tid]': 'range(2025-H1,2025-H2)',
      'valueCodes[grupp]': 'alla',
    },
  })
  assert.deepEqual(part.size.slice(0, 2), [2, 1])
  assert.deepEqual(JSONstat(part).Dimension('Tid').id, ['2025-H1', '2025-H2'])
  const [whole, some] = [JSONstat(await nobody.ok(at, { params })), JSONstat(part)]
  const place = { omrade: '0001', grupp: 'alla', ContentsCode: 'andel', Tid: '2025-H2' }
  assert.equal(some.Data(place).value, whole.Data(place).value)
  const posted = await nobody.ok('POST /api/open/px/v2/tables/:table/data', {
    params: { table },
    body: { selection: [{ variableCode: 'Tid', valueCodes: ['top(1)'] }] },
  })
  assert.deepEqual(JSONstat(posted).Dimension('Tid').id, ['2025'])
  assert.deepEqual(
    (await nobody.ok('GET /api/open/px/v2/tables/:table/metadata', { params: { table } })).value,
    [],
  )
})

test('what PxWebApi 2 cannot answer is refused with its statuses: 400 for the question, 404 for the table', async () => {
  const list = 'GET /api/open/px/v2/tables'
  const bad: readonly Readonly<Record<string, string>>[] = [
    { 'valueCodes[Tid]': '1999*' },
    { 'valueCodes[kommun]': '*' },
    { 'valueCodes[Tid]': 'bottom(1,1)' },
    { lang: 'de' },
    { outputFormat: 'xlsx' },
    { outputFormat: 'csv' },
    { 'codelist[omrade]': 'lan' },
  ]
  for (const query of bad) {
    const { status, errors } = await nobody.refused(data, { params: { table }, query })
    assert.equal(status, 400, JSON.stringify(query))
    assert.ok(errors?.[0]?.at.endsWith(Object.keys(query)[0] ?? '?'), JSON.stringify(errors))
  }
  assert.equal((await nobody.refused(list, { query: { pageSize: '0' } })).status, 400)
  await nobody.ok(data, { params: { table }, query: { outputFormat: 'JSON-stat2' } })
  const gone = { params: { table: 'finns-inte' } }
  for (const address of [`${list}/:table`, `${list}/:table/metadata`, data] as const)
    assert.equal((await nobody.refused(address, gone)).status, 404, address)
})

test('the formats that are promised are those that can be had, and years beside half-years are no half-year unit', async () => {
  const config = await nobody.ok('GET /api/open/px/v2/config')
  assert.deepEqual(config.dataFormats, ['json-stat2'])
  const { tables } = await nobody.ok('GET /api/open/px/v2/tables', { query: { query: indicator } })
  assert.deepEqual([tables[0]?.lastPeriod, tables[0]?.timeUnit], ['2025', 'Other'])
})

test('programs for PxWebApi 2 find what they count on: pace, pages and their links', async () => {
  const config = await nobody.ok('GET /api/open/px/v2/config')
  for (const key of ['maxDataCells', 'maxCallsPerTimeWindow', 'timeWindow'])
    assert.ok(Number(config[key]) > 0, key)
  for (const key of ['apiVersion', 'defaultLanguage', 'license', 'defaultDataFormat'])
    assert.equal(typeof config[key], 'string', key)
  const query = { pageNumber: '2', pageSize: '1' }
  const { page, tables } = await nobody.ok('GET /api/open/px/v2/tables', { query })
  assert.equal(tables.length, 1)
  assert.deepEqual(
    page.links.map((l) => [l.rel, new URL(l.href).searchParams.get('pageNumber')]),
    [
      ['self', '2'],
      ['first', '1'],
      ['previous', '1'],
      ['next', '3'],
      ['last', String(page.totalPages)],
    ],
  )
  for (const { category, timeUnit, links } of tables) {
    assert.ok(['internal', 'public', 'private', 'section'].includes(category))
    assert.ok(['Annual', 'HalfYear', 'Quarterly', 'Monthly', 'Weekly', 'Other'].includes(timeUnit))
    assert.deepEqual(links.map((l) => l.rel).sort(), ['data', 'metadata', 'self'])
  }
})

test('what cannot be chosen is said, and where', async () => {
  for (const [key, value] of [
    ['valueCodes[omrade]', 'ingen'],
    ['valueCodes[hus]', '*'],
    ['valueCodes[Tid]', 'top(x)'],
  ] as const) {
    const refused = await nobody.refused(data, { params: { table }, query: { [key]: value } })
    assert.equal(refused.id, 'bad_selection')
    assert.equal(refused.errors?.[0]?.at, key)
  }
})

test('in the shape of Kolada: a year of a municipality for all, girls and boys; a hidden value is null and not 0', async () => {
  const address = 'GET /api/open/kolada/v3/:from/data/kpi/:kpi/municipality/:municipality/year/:year' as const
  const asked = { from: region, kpi: indicator, municipality: '0001,0003', year: '2025' }
  const { values, count } = await nobody.ok(address, { params: asked })
  assert.equal(count, 2)
  const [first, small] = values
  assert.deepEqual([first?.kpi, first?.municipality, first?.period], [indicator, '0001', 2025])
  assert.deepEqual(first?.values.map((v) => v.gender).sort(), ['K', 'M', 'T'])
  const hidden = small?.values.filter((v) => v.status === 'Private') ?? []
  assert.ok(hidden.length > 0)
  for (const { value } of hidden) assert.equal(value, null)
  const { values: all } = await nobody.ok('GET /api/open/kolada/v3/:from/municipality', {
    params: { from: region },
  })
  assert.deepEqual(
    all.map((m) => m.id),
    [...named],
  )
})

test('in the shape of Kolada: all municipalities of the country can be asked for at once', async () => {
  const country = Array.from({ length: 290 }, (_, i) => `${i}`.padStart(4, '0')).join()
  const { count } = await nobody.ok(
    'GET /api/open/kolada/v3/:from/data/kpi/:kpi/municipality/:municipality',
    {
      params: { from: region, kpi: indicator, municipality: country },
    },
  )
  assert.equal(count, named.size)
})

test('a table with a long name is answered in the shape of PxWebApi 2', async () => {
  const code = 'sarskilt_kvalificerad_kontaktperson'
  const { tables } = await nobody.ok('GET /api/open')
  const long = tables.find((t) => t.indicator.endsWith(code))
  assert.ok(long && encodeURIComponent(long.id).length > 100)
  const { size } = await nobody.ok(data, { params: { table: long.id } })
  assert.equal(size.length, 4)
})

test('the catalogue for portals has every table once, with its distributions', async () => {
  const { text, headers } = await nobody.ask('GET /api/open/dcat.jsonld')
  assert.match(String(headers['content-type']), /^application\/ld\+json/)
  const catalogue: { 'dcat:dataset': { '@id': string; 'dcat:distribution': unknown[] }[] } = JSON.parse(text)
  const { tables } = await nobody.ok('GET /api/open')
  assert.deepEqual(
    catalogue['dcat:dataset'].map((d) => d['@id']),
    tables.map((t) => t.links.jsonStat),
  )
  assert.ok(catalogue['dcat:dataset'].every((d) => d['dcat:distribution'].length === 2))
  assert.deepEqual(faultsInDcat(catalogue), [])
  const [first] = catalogue['dcat:dataset']
  const without = {
    ...first,
    'dct:title': 'utan språk',
    'dcat:distribution': [{ '@type': 'dcat:Distribution' }],
  }
  assert.deepEqual(
    faultsInDcat({ ...catalogue, 'dct:publisher': [], 'dcat:dataset': [without] }).map(
      (f) => f.split(': ')[1],
    ),
    ['dct:publisher', 'dct:title', 'dcat:distribution', 'dcat:accessURL'],
  )
})

test('an answer may be kept, is not sent again unchanged, and is read from any page; a withdrawn release is gone', async () => {
  const first = await nobody.ask(at, { params })
  assert.match(String(first.headers['cache-control']), /public, max-age=\d+/)
  assert.equal(first.headers['access-control-allow-origin'], '*')
  const tag = String(first.headers.etag)
  const again = await nobody.ask(at, { params, headers: { 'if-none-match': tag } })
  assert.deepEqual([again.status, again.text], [304, ''])
  const [release] = (await analyst.ok('GET /api/releases')).releases
  const withdrawal = { params: { release: release?.id ?? '' }, body: { why: 'Fel i underlaget' } }
  await analyst.ok('POST /api/releases/:release/withdrawal', withdrawal)
  assert.equal((await nobody.refused(at, { params, headers: { 'if-none-match': tag } })).id, 'not_found')
})
