import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import {
  type Answers,
  addMonths,
  canTellApart,
  codesShown,
  type Indicator,
  newcombe,
  periodBounds,
  variablesById,
} from '@lyhord/core'
import { toldChoice } from '@lyhord/core/indicator/told_choice.ts'
import fc from 'fast-check'
import { openTable } from '../outside/files/open_table.ts'
import { openTestHouse } from '../testing/house.ts'
import { fill, newCollection } from '../testing/recording.ts'
import { resultOfFile } from '../work/result_of_file.ts'
import { synthesise } from '../work/synthetic/synthesise.ts'

const house = await openTestHouse({ now: '2026-09-01T09:00:00Z' })
const [edit, disa] = await Promise.all([house.as('Edit', 'lead'), house.as('Disa', 'caseworker')])
const records = [...synthesise({ rows: 400, seed: 'results', from: '2025-01-01', to: '2026-06-30' })]
await fill(house, edit, await newCollection(edit), records)
const entry = formById('utredning')
assert.ok(entry)

const ask = (query: Record<string, string> = {}) => disa.ok('GET /api/results', { query })
type Results = Awaited<ReturnType<typeof ask>>
type Cell = Results['cells'][number]

const figure = (cell: Cell | undefined, indicator: string, code?: string) =>
  cell?.results.find((r) => r.indicator === indicator && r.code === code)

/** What the command line says about the same records, exported to a file. */
const fromFile = async (by: readonly string[], period?: 'ar' | 'halvar') => {
  const folder = await mkdtemp(join(tmpdir(), 'lyhord-results-'))
  const file = join(folder, 'utredning.csv')
  await writeFile(file, (await edit.ask('GET /api/export/records.csv')).text)
  const table = await openTable(file)
  assert.ok(!('problem' in table))
  const split = { by: entry.groupings.filter((g) => by.includes(g.id)), period }
  const found = await resultOfFile(table, entry, split)
  await rm(folder, { recursive: true })
  assert.ok(!('problem' in found))
  return found.results
}

for (const [by, period] of [
  [[], undefined],
  [['kon'], undefined],
  [['kon', 'aldersgrupp'], 'halvar'],
  [['fodelseland'], 'ar'],
  [['funktionsnedsattning', 'tidigare_kand'], undefined],
] as const)
  test(`results by ${by.join(' and ') || 'nothing'}${period ? ` and ${period}` : ''} are those of the command line`, async () => {
    const { cells } = await ask({ ...(by.length ? { by: by.join(',') } : {}), ...(period ? { period } : {}) })
    const own = cells.flatMap(({ group, period: p, results }) =>
      results.map((r) => ({ ...r, group, period: p })),
    )
    const key = (r: (typeof own)[number]) => JSON.stringify([r.indicator, r.code, r.period, r.group])
    const others = new Map((await fromFile(by, period)).map((r) => [key(r), r]))
    assert.equal(others.size, own.length)
    for (const r of own) assert.deepEqual({ ...r }, { ...others.get(key(r)) }, key(r))
  })

test('the same figures as counted by hand', async () => {
  const { cells, records: n, span, days } = await ask({ by: 'kon' })
  const closings = records.map((a) => String(a.utredning_slut)).sort()
  assert.deepEqual([n, span], [400, [closings[0], closings.at(-1)]])
  assert.equal(
    Object.values(days.utredningstid ?? {}).reduce((a, b) => a + b, 0),
    400,
  )
  for (const kon of ['flicka', 'pojke']) {
    const own = records.filter((a) => a.kon === kon)
    const cell = cells.find((c) => c.group.kon === kon)
    assert.equal(cell?.records, own.length)
    const talked = own.filter((a) => typeof a.antal_samtal_barn === 'number')
    const twice = talked.filter((a) => Number(a.antal_samtal_barn) >= 2)
    const met = figure(cell, 'samtal_minst_2')
    assert.deepEqual(
      [met?.n, met?.numerator, met?.value],
      [talked.length, twice.length, twice.length / talked.length],
    )
    const late = own.filter((a) => String(a.utredning_slut) > addMonths(String(a.utredning_start), 4))
    assert.equal(figure(cell, 'over_fyra_manader')?.numerator, late.length)
    const home = own.filter((a: Answers) => Array.isArray(a.utsatthet) && a.utsatthet.includes('hemmiljo'))
    assert.equal(figure(cell, 'utsatthet_fordelning', 'hemmiljo')?.numerator, home.length)
  }
})

test('girls and boys side by side: the difference of the shares with its interval, told only when it is outside 0', async () => {
  const { cells, differences } = await ask({ by: 'kon' })
  const [girls, boys] = ['flicka', 'pojke'].map((kon) => cells.find((c) => c.group.kon === kon))
  assert.ok(differences.length > 50)
  for (const d of differences) {
    const [a, b] = [figure(girls, d.indicator, d.code), figure(boys, d.indicator, d.code)]
    const found = newcombe(
      { numerator: a?.numerator ?? 0, n: a?.n ?? 0 },
      { numerator: b?.numerator ?? 0, n: b?.n ?? 0 },
    )
    assert.ok(found, d.indicator)
    assert.deepEqual(
      [d.difference, d.low, d.high, d.told],
      [found.difference, found.low, found.high, canTellApart(found)],
    )
  }
  const { differences: same } = await ask({ by: 'fodelseland', period: 'ar' })
  assert.deepEqual(same, differences, 'of the whole selection, however it is split')
})

test('a filter keeps only what it says, and the span still tells of all records', async () => {
  const {
    cells,
    records: n,
    span,
  } = await ask({
    only: 'fodelseland:norden,utanfor_eu;aldersgrupp:13-17',
    from: '2025-07-01',
    to: '2026-01-31',
  })
  const own = records.filter(
    (a) =>
      ['norden', 'utanfor_eu'].includes(String(a.fodelseland)) &&
      Number(a.alder) >= 13 &&
      Number(a.alder) <= 17 &&
      String(a.utredning_slut) >= '2025-07-01' &&
      String(a.utredning_slut) <= '2026-01-31',
  )
  assert.ok(own.length > 0)
  assert.deepEqual([n, cells[0]?.records], [own.length, own.length])
  assert.deepEqual(span, (await ask()).span)
})

test('cells come in time order and in the order of the codes, not answered last', async () => {
  const { cells } = await ask({ by: 'kon', period: 'halvar' })
  const codes = entry.groupings.find((g) => g.id === 'kon')?.codes.map((c) => c.id) ?? []
  const placeOf = (code: string | null | undefined) => (code === null ? 9 : codes.indexOf(code ?? ''))
  const places = cells.map((c) => `${c.period} ${placeOf(c.group.kon)}`)
  assert.deepEqual(places, places.toSorted())
  assert.ok(!places.some((p) => p.endsWith('-1')))
})

test('only the indicators that are named are told, the same as among all', async () => {
  const indicators = 'over_fyra_manader,utredningstid'
  const [some, all] = [await ask({ period: 'halvar', indicators }), await ask({ period: 'halvar' })]
  const named = ['utredningstid', 'over_fyra_manader']
  assert.deepEqual(
    some.cells.map((c) => c.results),
    all.cells.map((c) => c.results.filter((r) => named.includes(r.indicator))),
  )
  assert.deepEqual([some.differences.length, Object.keys(some.days)], [1, ['utredningstid']])
})

test('a selection without records gives an empty answer, not an error', async () => {
  const { records: n, cells, differences, days } = await ask({ from: '2031-01-01' })
  assert.deepEqual([n, cells, differences, days], [0, [], [], { utredningstid: {}, kedja_dagar: {} }])
})

const refused: Record<string, string>[] = [
  { by: 'stjarntecken' },
  { indicators: 'lycka,utredningstid' },
  { by: 'kon,stjarntecken' },
  { by: 'kon,aldersgrupp,fodelseland,boendesituation' },
  { only: 'kon:hund' },
  { only: 'kon' },
  { only: 'skostorlek:ja' },
  { from: '2025-02-30' },
  { period: 'manad' },
]
for (const query of refused)
  test(`${JSON.stringify(query)} is refused with a sentence`, async () => {
    const problem = await disa.refused('GET /api/results', { query })
    assert.deepEqual([problem.id, problem.status], ['not_valid', 422])
    assert.ok(problem.errors?.[0]?.message.sv)
  })

test('an administrator and an analyst see no results', async () => {
  for (const role of ['administrator', 'analyst'] as const) {
    const person = await house.as('Berit', role)
    for (const address of ['GET /api/results', 'GET /api/tallies'] as const)
      assert.equal((await person.refused(address)).id, 'not_allowed')
  }
})

/** The codes of a grouping, or none, in any number. */
const codesOf = (id: string) =>
  fc.subarray(entry.groupings.find((g) => g.id === id)?.codes.map((c) => c.id) ?? [], { minLength: 1 })

const limits = fc
  .uniqueArray(fc.constantFrom(...entry.groupings.map((g) => g.id)), { maxLength: 3 })
  .chain((ids) => fc.record(Object.fromEntries(ids.map((id) => [id, codesOf(id)]))))
const onlyText = (only: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(only)
    .map(([id, codes]) => `${id}:${codes.join(',')}`)
    .join(';')

test('what a page tells of tallies, by any choice, is what the server tells when it is asked for that choice', async () => {
  const variables = variablesById(entry.form)
  const telling = {
    indicators: entry.indicators,
    codes: (i: Indicator) => codesShown(i, variables),
    persons: () => undefined,
  }
  const followed = entry.indicators.filter((i) => ['samtal_minst_2', 'utredningstid'].includes(i.id))
  await fc.assert(
    fc.asyncProperty(
      limits,
      fc.constantFrom(undefined, '2025', '2025-H2', '2026-H1', '2031'),
      fc.option(fc.constantFrom(...entry.groupings), { nil: undefined }),
      fc.constantFrom(...entry.groupings.map((g) => g.id)),
      async (only, period, split, beside) => {
        const by = [...new Set([...(split ? [split.id] : []), 'kon', beside])]
        const others = Object.fromEntries(Object.entries(only).filter(([id]) => !by.includes(id)))
        const query = { by: by.join(','), period: 'halvar' as const, only: onlyText(others) }
        const { cells, span: days } = await disa.ok('GET /api/tallies', { query })
        const told = toldChoice(cells, { period, only, split, followed }, telling)
        const asked = { ...(period && periodBounds(period)), only: onlyText(only) }
        const { records: n, cells: whole, differences, days: histograms, span } = await ask(asked)
        assert.deepEqual([told.records, told.total, days], [n, whole[0], span])
        assert.deepEqual([told.differences(), told.days()], [differences, histograms])
        if (split) assert.deepEqual(told.split, (await ask({ ...asked, by: split.id })).cells)
        const named = { indicators: 'samtal_minst_2,utredningstid', period: 'halvar' }
        const halves = (await ask({ ...asked, ...named })).cells
        assert.deepEqual(told.halfYears(), halves)
      },
    ),
    { numRuns: 30 },
  )
})
