import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readKoladaText } from '@lyhord/intake/background/read_kolada.ts'
import { areaOf, newHouseOf } from '../testing/comparing.ts'
import { openTestHouse } from '../testing/house.ts'
import { openKolada } from '../testing/kolada.ts'

const data = (kpi: string, period: number, all: Readonly<Record<string, number | null>>) =>
  Object.entries(all).map(([municipality, value]) => ({
    kpi,
    municipality,
    period,
    values: [{ gender: 'T', value, status: value === null ? 'Missing' : '', count: 1 }],
  }))

const first = '/v3/data/kpi/N01951/year/2023?per_page=5000'
const second = '/v3/data/kpi/N01951/year/2023?per_page=5000&page=2'
const kolada = await openKolada({
  [first]: {
    values: data('N01951', 2023, { '9901': 12_000, '0000': 10_500_000 }),
    count: 2,
    next_url: second,
  },
  [second]: { values: data('N01951', 2023, { '9902': null, G12345: 5 }), count: 2, next_url: null },
  '/v3/kpi/N01951': { values: [{ id: 'N01951', title: 'Invånare totalt, antal' }], count: 1 },
  '/v3/municipality?per_page=5000': { values: [{ id: '9901', title: 'Lindby', type: 'K' }], count: 1 },
})
const kit = await openTestHouse({ kolada: kolada.base })
const region = await newHouseOf(kit, { code: '0099', name: 'Bygden', kind: 'region' })
const analyst = await kit.as('Anna', 'analyst', region)
const next = await newHouseOf(kit, { code: '0098', name: 'Grannbygden', kind: 'region' })

const table = (
  figure: string,
  label: string,
  year: number,
  all: Readonly<Record<string, number | null>>,
) => ({
  figure,
  label,
  year,
  values: Object.entries(all).map(([code, value]): readonly unknown[] => [code, 'T', value]),
})
const places = ['9911', '9912', '9913', '9914'].map((code) => ({ code, name: `Kommun ${code}` }))
const body = (...figures: readonly ReturnType<typeof table>[]) => ({
  from: 'table',
  source: 'SCB, folkmängd',
  figures,
  places,
})
const held = async () =>
  (await analyst.ok('GET /api/background')).figures.map((f) => [
    f.figure,
    f.year,
    f.label,
    f.source,
    f.municipalities,
    f.missing,
    f.others,
  ])

test('fetched from Kolada page by page: a null is missing, other codes are kept and told, the source is said', async () => {
  const saved = await analyst.ok('POST /api/background/fetch', {
    body: { figures: ['N01951'], years: [2023] },
  })
  assert.deepEqual(saved, {
    figures: 1,
    values: 4,
    missing: 1,
    notMunicipalities: ['0000', 'G12345'],
    unnamed: ['9902'],
  })
  assert.deepEqual(kolada.asked, [first, second, '/v3/kpi/N01951', '/v3/municipality?per_page=5000'])
  assert.deepEqual(await held(), [['N01951', 2023, 'Invånare totalt, antal', 'Kolada', 2, 1, 2]])
  const { municipalities } = await analyst.ok('GET /api/background')
  assert.deepEqual(municipalities, [
    { code: '9901', name: 'Lindby' },
    { code: '9902', name: null },
  ])
})

test('a figure of a year is replaced whole; what a file says is from Kolada is marked so whatever else is said', async () => {
  const read = readKoladaText(JSON.stringify([{ values: data('N01951', 2023, { '9903': 0 }) }]))
  assert.ok('figures' in read)
  await analyst.ok('PUT /api/background', { body: { ...read, source: 'Egen uppgift' } })
  assert.deepEqual(await held(), [['N01951', 2023, 'N01951', 'Kolada', 1, 0, 0]], 'a nought is not missing')
  const params = { figure: 'N01951', year: '2023' }
  await analyst.ok('DELETE /api/background/:figure/:year', { params })
  assert.deepEqual(await held(), [])
  assert.equal((await analyst.refused('DELETE /api/background/:figure/:year', { params })).id, 'not_found')
})

for (const [what, answer, id] of [
  ['does not know the figure', undefined, 'not_found'],
  ['says something that is no JSON', '<html>', 'source_not_readable'],
  ['says something else', { detail: 'hej' }, 'source_not_readable'],
  ['has nothing of the year', { values: [] }, 'not_found'],
] as const)
  test(`when Kolada ${what}, nothing is saved and it is told kindly`, async () => {
    kolada.answers['/v3/data/kpi/N09999/year/2023?per_page=5000'] = answer
    kolada.answers['/v3/kpi/N09999'] = { values: [{ id: 'N09999', title: 'Annat' }] }
    const said = await analyst.refused('POST /api/background/fetch', {
      body: { figures: ['N09999'], years: [2023] },
    })
    assert.equal(said.id, id)
    assert.ok(said.detail.length > 10)
    assert.deepEqual(await held(), [])
  })

test('an import that cannot be kept leaves what was there', async () => {
  await analyst.ok('PUT /api/background', {
    body: body(table('folkmangd', 'Folkmängd', 2022, { '9911': 1 })),
  })
  const before = await held()
  const good = table('folkmangd', 'Folkmängd', 2022, { '9911': 2 })
  for (const wrong of [
    body(good, table('andel', 'Andel', 2022, { 'Lindby kommun': 1 })),
    body(good, good),
    { ...body(good), source: undefined },
  ])
    assert.equal((await analyst.refused('PUT /api/background', { body: wrong })).id, 'not_valid')
  assert.deepEqual(await held(), before)
  await analyst.ok('DELETE /api/background/:figure/:year', { params: { figure: 'folkmangd', year: '2022' } })
})

test('ten millions of inhabitants are taken for what they are, in their place and nowhere else', async () => {
  const looksLike = 10_610_004
  const label = `Folkmängd ${String(looksLike).padStart(10, '0')}`
  const texts = { ...table('andel', 'Andel', 2021, {}), values: [['0000', 'T', `00${looksLike}`]] }
  for (const [one, id] of [
    [table('folkmangd', label, 2021, { '0000': 1 }), 'personal_number'],
    [{ ...table('folkmangd', 'Folkmängd', 2021, {}), year: looksLike }, 'personal_number'],
    [texts, 'not_valid'],
  ] as const)
    assert.equal((await analyst.refused('PUT /api/background', { body: body(one) })).id, id)
  const whole = table('folkmangd', 'Folkmängd', 2021, { '0000': looksLike })
  await analyst.ok('PUT /api/background', { body: body(whole) })
  await analyst.ok('DELETE /api/background/:figure/:year', { params: { figure: 'folkmangd', year: '2021' } })
})

/* The distances are worked by hand in the core: 2 to another group, √12 within the same. */
const sizes = table('folkmangd', 'Folkmängd', 2024, {
  '9911': 10_000,
  '9912': 20_000,
  '9913': 40_000,
  '9914': null,
})
const shares = table('andel', 'Andel 0–20 år', 2024, { '9911': 20, '9912': 22, '9913': 24, '9914': 21 })
const near = (a: number | undefined, b: number) =>
  assert.ok(a !== undefined && Math.abs(a - b) < 1e-9, `${a}`)

test('the nearest are told with each part of the distance, and who cannot be compared with what is lacking', async () => {
  await analyst.ok('PUT /api/background', { body: body(sizes, shares) })
  const query = { code: '9911', year: '2024', n: '2' }
  const alone = await analyst.ok('GET /api/background/similar', { query })
  assert.deepEqual([alone.hasGroups, alone.groupWeight], [false, 0], 'no groups are imported yet')
  await analyst.ok('PUT /api/areas', {
    body: {
      areas: [
        areaOf('mindre', ['9911', '9913', '9914'], 'group'),
        areaOf('storre', ['9912'], 'group'),
        areaOf('liknande-9911-2024', ['9911', '9912'], 'group'),
        areaOf('lanet', ['9911', '9912'], 'county'),
      ],
    },
  })
  const found = await analyst.ok('GET /api/background/similar', { query })
  assert.deepEqual(
    found.figures.map((f) => [f.figure, f.scale, f.municipalities, f.own, f.source]),
    [
      ['andel', 'plain', 4, 20, 'SCB, folkmängd'],
      ['folkmangd', 'log', 3, 10_000, 'SCB, folkmängd'],
    ],
  )
  assert.deepEqual(found.notCompared, [{ code: '9914', name: 'Kommun 9914', lacks: ['folkmangd'] }])
  assert.deepEqual([found.compared, found.lacks, found.groupWeight], [2, [], 1])
  assert.deepEqual(
    found.nearest.map((m) => [m.code, m.sameGroup, m.parts.map((p) => p.value)]),
    [
      ['9912', false, [22, 20_000]],
      ['9913', true, [24, 40_000]],
    ],
  )
  near(found.nearest[0]?.parts[1]?.steps, Math.sqrt(1.5))
  const without = await analyst.ok('GET /api/background/similar', {
    query: { ...query, figures: 'log:folkmangd', group: '0' },
  })
  assert.deepEqual(without.nearest[0]?.sameGroup, null)
  near(without.nearest[0]?.distance, Math.sqrt(1.5))
})

test('a municipality, or a figure, that there is nothing of is not found', async () => {
  const asked: readonly Readonly<Record<string, string>>[] = [
    { code: '9999', year: '2024' },
    { code: '9911', year: '1999' },
    { code: '9911', year: '2024', figures: 'okand' },
  ]
  for (const query of asked)
    assert.equal((await analyst.refused('GET /api/background/similar', { query })).id, 'not_found')
})

test('others may not: another region sees nothing of it, a board has none, other roles are refused', async () => {
  const neighbour = await kit.as('Nils', 'analyst', next)
  assert.deepEqual(await neighbour.ok('GET /api/background'), { figures: [], municipalities: [] })
  const board = await kit.as('Bo', 'analyst')
  for (const address of [
    'GET /api/background',
    'POST /api/background/fetch',
    'PUT /api/background',
  ] as const) {
    const sent = address.startsWith('GET')
      ? {}
      : { body: address.startsWith('PUT') ? body(sizes) : { figures: ['N01951'], years: [2023] } }
    assert.equal((await board.refused(address, sent)).id, 'not_a_region', address)
    for (const role of ['caseworker', 'lead', 'administrator'] as const)
      assert.equal((await (await kit.as(role, role, region)).refused(address, sent)).id, 'not_allowed')
  }
})

test('when there is no network it is told', async () => {
  kolada.close()
  const said = await analyst.refused('POST /api/background/fetch', {
    body: { figures: ['N01951'], years: [2023] },
  })
  assert.deepEqual([said.id, said.status], ['source_away', 502])
})
