import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newcombe, shareFunnel, standardisedShare } from '@lyhord/core'
import { areaOf, keepTallies, knownTalliesOf, makeRelease, newHouseOf, submit } from '../testing/comparing.ts'
import { openTestHouse, type Person } from '../testing/house.ts'

const kit = await openTestHouse()
const form = 'utredning'
const region = await newHouseOf(kit, { code: '0099', name: 'Bygdens kommunalförbund', kind: 'region' })
const analyst = await kit.as('Anna', 'analyst', region)

/** Thirteen boards: the one at index 11 is too small to be shown, and those at 3, 5 and 8 have not agreed to be named. */
const codes = Array.from({ length: 13 }, (_, i) => `00${String(i + 10)}`)
const unnamed = [3, 5, 8].map((i) => codes[i])
const sizes = [60, 55, 50, 45, 40, 35, 30, 28, 26, 24, 22, 1, 32]
const talksIn = (i: number, half: string) =>
  i === 11 ? 1 : Math.round((sizes[i] ?? 0) / (half === '2025-H1' ? 2 : 3)) + (i % 3)
const leads: Person[] = []
for (const [i, code] of codes.entries()) {
  const board = await newHouseOf(kit, { code, name: `Nämnden ${code}`, kind: 'board' })
  const lead = await kit.as(`Lead ${code}`, 'lead', board)
  leads.push(lead)
  await keepTallies(
    kit,
    board,
    ['2025-H1', '2025-H2'].flatMap((half) => knownTalliesOf(half, sizes[i] ?? 0, talksIn(i, half))),
  )
}
await analyst.ok('PUT /api/areas', {
  body: {
    areas: [
      areaOf('bygden', codes),
      areaOf('norra', codes.slice(0, 6), 'group'),
      areaOf('ensam', ['0013'], 'group'),
    ],
  },
})
const releases: string[] = []
for (const half of ['2025-H1', '2025-H2']) {
  for (const [i, lead] of leads.entries()) await submit(lead, region, half, !unnamed.includes(codes[i] ?? ''))
  const release = await makeRelease(kit, analyst, [half])
  await analyst.ok('POST /api/releases/:release/publication', { params: { release } })
  releases.push(release)
}
const [first, fourth] = [leads[0], leads[3]]
assert.ok(first && fourth)
const caseworker = await kit.as('Cilla', 'caseworker', first.tenant)
const asked = { from: region, form, period: '2025-H2', indicator: 'samtal_minst_1' } as const
const look = async (who: Person, query: Partial<Record<keyof typeof asked | 'against', string>> = {}) =>
  who.ok('GET /api/comparisons/indicator', { query: { ...asked, ...query, form } })

test('what can be compared: half-years and a year of both, areas with all first, the named by name and then the unnamed', async () => {
  const { comparisons } = await caseworker.ok('GET /api/comparisons')
  const [one] = comparisons
  assert.ok(one && comparisons.length === 1)
  assert.equal(one.region, 'Bygdens kommunalförbund')
  assert.deepEqual(
    one.periods.map((p) => [p.period, p.release, p.number]),
    [
      ['2025-H1', releases[0], 1],
      ['2025-H2', releases[1], 2],
      ['2025', null, null],
    ],
  )
  assert.deepEqual(
    one.areas.map((a) => [a.label, a.kind]),
    [
      ['Total', 'all'],
      ['norra', 'group'],
    ],
  )
  assert.equal(one.mine, '0010')
  assert.deepEqual(
    one.members.slice(0, 10).map((m) => m.key),
    codes.filter((c) => !unnamed.includes(c)),
  )
  assert.deepEqual(
    one.members.slice(10).map((m) => [m.name, /^K-[0-9a-f]{10}$/.test(m.key)]),
    [
      [null, true],
      [null, true],
      [null, true],
    ],
  )
  const ids = one.indicators.map((i) => [i.id, i.indicator, i.code, i.kind].join(' '))
  assert.ok(ids.includes('huvudorsak_fordelning:relation huvudorsak_fordelning relation distribution'))
  assert.ok(ids.includes('utredningstid utredningstid  days'))
})

test('of an unnamed member it is told which areas it is in only where enough are unnamed: two of norra are not', async () => {
  const { members } = (await look(caseworker)).figures.content
  const named = members.find((m) => m.key === '0011')
  assert.deepEqual(named?.in, ['Total', 'norra'])
  const told = members.filter((m) => m.name === null).map((m) => m.in)
  assert.deepEqual(told, [['Total'], ['Total'], ['Total']])
})

test('the funnel is the one that the shown members give, and mine is read against the others', async () => {
  const { figures } = await look(first)
  const { members, funnel, standing, distribution, areas } = figures.content
  const shown = members.flatMap(({ figure: { n, numerator } }) =>
    n !== null && numerator !== null ? [{ n, numerator }] : [],
  )
  assert.deepEqual(
    shown.map(({ n }) => n).toSorted((a, b) => b - a),
    [60, 55, 50, 45, 40, 35, 30, 28, 26, 24].map((n) => 4 * n),
    'the smallest is hidden, another guards it, and a third keeps that one from computing it with its own',
  )
  const gold = shareFunnel(shown)
  assert.ok(gold && funnel)
  assert.ok(Math.abs(funnel.target - gold.centre) < 1e-12 && Math.abs(funnel.tau2 - gold.tau2) < 1e-15)
  assert.deepEqual(
    [funnel.points, funnel.enough, distribution?.shown, distribution?.members],
    [10, true, 10, 13],
  )
  const whole = areas[0]?.figure
  const mine = members.find((m) => m.mine)?.figure
  assert.ok(whole?.n && whole.numerator && mine?.n && mine.numerator)
  const rest = { n: whole.n - mine.n, numerator: whole.numerator - mine.numerator }
  const told = newcombe({ n: mine.n, numerator: mine.numerator }, rest)
  assert.deepEqual(standing[0]?.difference, { value: told?.difference, interval: [told?.low, told?.high] })
  assert.deepEqual(
    standing.map((s) => [s.against, s.says, s.funnel]),
    [
      ['Total', 'cannot_tell', 'within'],
      ['norra', 'cannot_tell', null],
    ],
    'of six members the spread beyond chance is not known',
  )
})

test('a board that has not agreed to be named is only known to itself and to the region', async () => {
  const names = async (who: Person) => {
    const { members } = (await look(who)).figures.content
    return members.filter((m) => m.name === null).length
  }
  assert.deepEqual(
    [await names(first), await names(caseworker), await names(fourth), await names(analyst)],
    [3, 3, 0, 0],
  )
  const own = (await look(fourth)).figures.content.members.find((m) => m.mine)
  assert.deepEqual([own?.key, own?.code], ['0013', '0013'])
  for (const half of ['2025-H1', '2025-H2', '2025']) {
    const { text } = await first.ask('GET /api/comparisons/indicator', { query: { ...asked, period: half } })
    assert.doesNotMatch(text, /"(0013|0015|0018)"/)
  }
  const params = { release: releases[1] ?? '' }
  const { text } = await first.ask('GET /api/releases/:release/figures', {
    params,
    query: { indicator: 'samtal_minst_1' },
  })
  assert.doesNotMatch(text, /"area":"(0013|0015|0018)"/)
  assert.match(text, /"area":"K-/)
  const seen = await analyst.ask('GET /api/releases/:release/figures', {
    params,
    query: { indicator: 'samtal_minst_1' },
  })
  assert.match(seen.text, /"area":"0013"/)
  const coverage = (who: Person) => who.ok('GET /api/releases/:release', { params })
  const labels = async (who: Person) =>
    (await coverage(who)).coverage[0]?.areas.map((a) => `${a.area} ${a.label}`).toSorted()
  assert.deepEqual(await labels(first), ['bygden Total', 'ensam null', 'norra norra'])
  assert.deepEqual(await labels(fourth), ['bygden Total', 'ensam null', 'norra norra'])
})

test('the keys of the unnamed are others in each release, tell no order, and lead to their profile', async () => {
  const keys = async (period: string) => {
    const { members } = (await look(first, { period })).figures.content
    return members.filter((m) => m.name === null)
  }
  const [early, late] = [await keys('2025-H1'), await keys('2025-H2')]
  assert.equal(new Set([...early, ...late].map((m) => m.key)).size, 6)
  assert.deepEqual(
    late.map((m) => m.key),
    late.map((m) => m.key).toSorted(),
  )
  const area = late[0]?.key ?? ''
  const profile = await first.ok('GET /api/comparisons/profile', {
    query: { from: region, form, period: '2025-H2', area },
  })
  const row = profile.figures.content.rows.find((r) => r.indicator === 'samtal_minst_1')
  assert.deepEqual([profile.name, row?.figure], [null, late[0]?.figure])
  const codeAsked = { from: region, form, period: '2025-H2', area: '0013' } as const
  assert.equal((await first.refused('GET /api/comparisons/profile', { query: codeAsked })).status, 404)
  assert.equal(
    (await first.refused('GET /api/comparisons/indicator', { query: { ...asked, against: 'ensam' } })).status,
    404,
  )
})

test('a year is the sum of its halves, and what is hidden in either is hidden', async () => {
  const [h1, h2, year] = [
    await look(first, { period: '2025-H1' }),
    await look(first),
    await look(first, { period: '2025' }),
  ]
  assert.equal(year.releases.length, 2)
  for (const { key, figure } of year.figures.content.members.filter((m) => m.name !== null)) {
    const halves = [h1, h2].map((h) => h.figures.content.members.find((m) => m.key === key)?.figure)
    const isHidden = halves.some((f) => f?.hidden !== null)
    assert.equal(figure.hidden !== null, isHidden, key)
    if (isHidden) assert.deepEqual([figure.numerator, figure.value], [null, null])
    else
      assert.equal(
        figure.numerator,
        halves.reduce((sum, f) => sum + (f?.numerator ?? 0), 0),
      )
  }
  const days = await look(first, { period: '2025', indicator: 'utredningstid' })
  assert.equal(days.figures.content.areas[0]?.figure.value, null, 'medians do not add up')
})

test('medians, codes of a distribution and case mix are released too', async () => {
  const days = (await look(first, { indicator: 'utredningstid' })).figures.content
  assert.deepEqual([days.areas[0]?.figure.n, days.areas[0]?.figure.value, days.funnel], [1792, 102, null])
  const codes = await look(first, { indicator: 'huvudorsak_fordelning:relation' })
  const mine = codes.figures.content.members.find((m) => m.mine)?.figure
  assert.deepEqual([codes.kind, codes.code, mine?.n, mine?.numerator], ['distribution', 'relation', 240, 204])
  const { caseMix, areas, members } = (await look(first)).figures.content
  const own = caseMix?.find((c) => c.key === '0010')
  const [crude, whole] = [members.find((m) => m.mine)?.figure, areas[0]?.figure]
  assert.ok(own && crude?.n && crude.numerator && whole?.value)
  const strata = (i: number) =>
    knownTalliesOf('2025-H2', sizes[i] ?? 0, talksIn(i, '2025-H2')).map((row) => ({
      stratum: `${row.kon} ${row.tidigareKand}`,
      n: row.tallies.samtal_minst_1?.n ?? 0,
      numerator: row.tallies.samtal_minst_1?.numerator ?? 0,
    }))
  const gold = standardisedShare(
    strata(0),
    sizes.flatMap((_, i) => strata(i)),
  )
  assert.ok(gold && Math.abs(own.expected - gold.fromMix) < 0.01, `${own.expected} ${gold?.fromMix}`)
  assert.ok(Math.abs(own.ratio - crude.numerator / (own.expected * crude.n)) < 1e-9)
  assert.ok(Math.abs(own.adjusted - own.ratio * whole.value) < 1e-9)
})

test('no answer has a figure of what is hidden in the release', async () => {
  let hidden = 0
  const indicators = [
    'antal_utredningar',
    'samtal_minst_1',
    'utredningstid',
    'huvudorsak_fordelning:skolfranvaro',
  ]
  for (const id of indicators) {
    const params = { release: releases[1] ?? '' }
    const { figures } = await analyst.ok('GET /api/releases/:release/figures', {
      params,
      query: { indicator: id },
    })
    const seen = await look(analyst, { indicator: id })
    const { areas, members } = seen.figures.content
    const figureAt = new Map([
      ...areas.map((a) => [a.label, a.figure] as const),
      ...members.map((m) => [m.key, m.figure] as const),
    ])
    for (const cell of figures.content.cells) {
      if (cell.hidden === null || cell.group.kon !== 'Total') continue
      hidden++
      const figure = figureAt.get(cell.area)
      assert.deepEqual(
        [figure?.n, figure?.numerator, figure?.value, figure?.interval],
        [cell.n, null, null, null],
        `${id} ${cell.area}`,
      )
    }
    for (const { code, grouping, against } of seen.figures.content.groups) {
      const cell = figures.content.cells.find((c) => c.area === 'Total' && c.group[grouping] === code)
      assert.equal(against.value === null, cell?.value === null, `${id} ${code}`)
    }
  }
  assert.ok(hidden > 4, `${hidden} hidden cells were looked for`)
})

test('withdrawn, a half-year is no longer compared, and the year is gone', async () => {
  const params = { release: releases[0] ?? '' }
  await analyst.ok('POST /api/releases/:release/withdrawal', { params, body: { why: 'Fel i underlaget' } })
  const { comparisons } = await first.ok('GET /api/comparisons')
  assert.deepEqual(
    comparisons[0]?.periods.map((p) => p.period),
    ['2025-H2'],
  )
  for (const period of ['2025-H1', '2025'])
    assert.equal(
      (await first.refused('GET /api/comparisons/indicator', { query: { ...asked, period } })).status,
      404,
    )
  assert.equal((await look(first)).figures.content.overTime.length, 1)
})
