import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type InnerCounts,
  isUnsafe,
  policyOf,
  protect,
  readFormula,
  type TableFormula,
  tablesOf,
} from '@lyhord/core'
import fc from 'fast-check'
import { alternativesOf } from './alternatives.ts'
import { audit } from './audit.ts'
import { auditCaseOf } from './audit_case.ts'

const formula = (text: string): TableFormula => {
  const read = readFormula(text)
  assert.ok('margins' in read)
  return read
}

const systemOf = (counts: InnerCounts, tables: readonly string[], zerosKnown = true) => {
  const system = tablesOf(counts, tables.map(formula), zerosKnown)
  assert.ok('freq' in system)
  return system
}

const count = fc.oneof(fc.constantFrom(0, 0, 1, 1, 2, 3, 4), fc.integer({ min: 5, max: 30 }))

/** Municipalities in counties, overlapping groups and regions of co-operation, some with one member. */
const counts = (periods: number) =>
  fc
    .record({ muns: fc.integer({ min: 1, max: 6 }), ages: fc.integer({ min: 1, max: 3 }) })
    .chain(({ muns, ages }) => {
      const areas = fc.array(fc.nat({ max: 2 }), { minLength: muns, maxLength: muns })
      const cells = muns * ages * 2 * periods
      return fc.record({
        lan: areas,
        grupp: areas,
        sam: areas,
        ages: fc.constant(ages),
        freq: fc.array(count, { minLength: cells, maxLength: cells }),
      })
    })
    .map(
      ({ lan, grupp, sam, ages, freq }): InnerCounts => ({
        columns: ['mun', 'lan', 'grupp', 'sam', 'sex', 'age', 'period'],
        rows: freq.map((_, i) => {
          const mun = Math.floor(i / (ages * 2 * periods))
          const [sex, age] = [`k${i % 2}`, `a${Math.floor(i / 2) % ages}`]
          const period = `p${Math.floor(i / (2 * ages)) % periods}`
          return [`m${mun}`, `L${lan[mun]}`, `G${grupp[mun]}`, `S${sam[mun]}`, sex, age, period]
        }),
        freq,
      }),
    )

const linked = [
  { tables: ['(mun+lan+grupp+sam)*sex*age'], periods: 1 },
  { tables: ['(mun+lan)*sex*age', '(mun+sam)*sex', 'grupp*age'], periods: 1 },
  // inner cells finer than every table
  { tables: ['(mun+lan)*sex', '(sam+grupp)*age*period', 'period*sex*age'], periods: 2 },
]

for (const { tables, periods } of linked)
  for (const options of [{}, { protectZeros: true }, { alone: true }, { width: 6 }])
    test(`nothing is told of ${tables.join(' and ')} with ${JSON.stringify(options)}`, async () => {
      await fc.assert(
        fc.asyncProperty(counts(periods), async (given) => {
          const policy = policyOf(4, options)
          const system = systemOf(given, tables, !policy.protectZeros)
          const protection = protect(system, policy)
          const judged = await audit(
            auditCaseOf({ counts: given, system, tables }, protection),
            (n) => isUnsafe(n, policy),
            policy.width,
          )
          assert.deepEqual(
            { ...judged, intervals: [], seconds: 0 },
            {
              ...judged,
              pass: true,
              recoverable: [],
              narrow: [],
              exposed: [],
              wrong: [],
              intervals: [],
              seconds: 0,
            },
          )
        }),
        { numRuns: 40, seed: 11 },
      )
    })

test('a second period beside the first tells nothing, though the first is public', async () => {
  await fc.assert(
    fc.asyncProperty(counts(2), async (both) => {
      const policy = policyOf(4)
      const inFirst = (row: readonly string[]) => row.at(-1) === 'p0'
      const first = {
        columns: both.columns,
        rows: both.rows.filter(inFirst),
        freq: both.freq.filter((_, i) => inFirst(both.rows[i] ?? [])),
      }
      const earlier = systemOf(first, ['(mun+lan)*sex*age'])
      const released = protect(earlier, policy)
      const shown = new Set(
        Array.from(earlier.freq, (_, cell) =>
          released.suppressed[cell] === 1 ? '' : [...earlier.labelsOf(cell), 'p0'].join(),
        ),
      )
      const tables = ['(mun+lan)*sex*age*period']
      const system = systemOf(both, tables)
      const isShown = (cell: number) => shown.has(system.labelsOf(cell).join())
      const protection = protect(system, policy, isShown)
      assert.ok(
        Array.from(system.freq, (_, cell) => !(isShown(cell) && protection.suppressed[cell] === 1)).every(
          Boolean,
        ),
      )
      assert.deepEqual(protection.lost, [])
      const given = auditCaseOf({ counts: both, system, tables }, protection)
      const judged = await audit(given, (n) => isUnsafe(n, policy), policy.width)
      assert.ok(judged.pass, JSON.stringify({ ...judged, intervals: [] }))
    }),
    { numRuns: 40, seed: 13 },
  )
})

/** One municipality has girls only and one boys only. */
const places: InnerCounts = {
  columns: ['mun', 'reg', 'sex'],
  rows: ['axK', 'axP', 'bxP', 'cyK', 'dyK', 'dyP', 'eyK'].map((row) => [...row]),
  freq: [15, 9, 4, 9, 12, 11, 20],
}

for (const tables of [['mun', 'reg'], ['mun*sex+reg*sex'], ['mun+reg*sex', 'sex']])
  test(`which region a municipality is in is known to all, in tables of their own too: ${tables.join(' and ')}`, async () => {
    const system = systemOf(places, tables)
    const isSmall = (n: number) => isUnsafe(n, policyOf(4))
    const protection = protect(system, policyOf(4))
    const judge = (suppressed: Uint8Array) =>
      audit(auditCaseOf({ counts: places, system, tables }, { ...protection, suppressed }), isSmall, 4)
    assert.equal((await judge(protection.suppressed)).pass, true)
    const { pass, recoverable } = await judge(protection.primary)
    assert.deepEqual([pass, recoverable.length > 0], [false, true])
  })

test('the auditor finds the same intervals as trying every table', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat({ max: 4 }), { minLength: 6, maxLength: 6 }),
      fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      async (freq, hide) => {
        const rows = freq.map((_, i) => [`r${Math.floor(i / 3)}`, `c${i % 3}`])
        const tables = ['r*c']
        const given: InnerCounts = { columns: ['r', 'c'], rows, freq }
        const system = systemOf(given, tables, false)
        // margins are shown, so that there are finitely many tables
        const suppressed = Uint8Array.from(system.freq, (_, cell) =>
          Number(hide[cell] && !system.labelsOf(cell).includes('Total')),
        )
        const none = { primary: new Uint8Array(system.freq.length), suppressed, lost: [], unproved: [] }
        const table = auditCaseOf({ counts: given, system, tables }, none)
        const judged = await audit(table, () => false, 4, { thorough: true })
        for (const { cell, low, high } of judged.intervals)
          assert.deepEqual(
            [low, high],
            triedOut(freq, rows, (i) => isHiddenRow(i), system.labelsOf(cell)),
          )
        function isHiddenRow(i: number): boolean {
          return Array.from(system.freq.keys()).some(
            (cell) => suppressed[cell] === 1 && system.labelsOf(cell).join() === (rows[i] ?? []).join(),
          )
        }
      },
    ),
    { numRuns: 60, seed: 17 },
  )
})

test('the verdict is the same as when every interval is found exactly, whatever is hidden', async () => {
  let [failed, passed] = [0, 0]
  await fc.assert(
    fc.asyncProperty(counts(1), fc.infiniteStream(fc.integer({ min: 0, max: 80 })), async (given, chance) => {
      const system = systemOf(given, ['(mun+lan+sam)*sex*age'])
      const { primary, suppressed } = protect(system, policyOf(4))
      const off = suppressed.map((one) => Number(one === 1 && chance.next().value !== 0))
      const laid = { counts: given, system, tables: ['(mun+lan+sam)*sex*age'] }
      const table = auditCaseOf(laid, { primary, suppressed: off, lost: [], unproved: [] })
      const isSmall = (n: number) => isUnsafe(n, policyOf(4))
      const [quick, whole] = [
        await audit(table, isSmall, 4),
        await audit(table, isSmall, 4, { thorough: true }),
      ]
      assert.deepEqual({ ...quick, intervals: [], seconds: 0 }, { ...whole, intervals: [], seconds: 0 })
      if (whole.pass) passed++
      else failed++
    }),
    { numRuns: 60, seed: 19 },
  )
  assert.ok(failed > 10 && passed > 10, `${failed} failed, ${passed} passed`)
})

/** The smallest and largest count of a cell over all 2 × 3 tables with the same margins and the same shown cells. */
const triedOut = (
  freq: readonly number[],
  rows: readonly (readonly string[])[],
  isHidden: (i: number) => boolean,
  labels: readonly string[],
): [number, number] => {
  const at = rows.findIndex((row) => row.join() === labels.join())
  const columns = [0, 1, 2].map((c) => (freq[c] ?? 0) + (freq[c + 3] ?? 0))
  const first = (freq[0] ?? 0) + (freq[1] ?? 0) + (freq[2] ?? 0)
  const values: number[] = []
  for (let a = 0; a <= (columns[0] ?? 0); a++)
    for (let b = 0; b <= (columns[1] ?? 0); b++) {
      const c = first - a - b
      const table = [a, b, c, (columns[0] ?? 0) - a, (columns[1] ?? 0) - b, (columns[2] ?? 0) - c]
      if (table.some((v) => v < 0) || table.some((v, i) => !isHidden(i) && v !== freq[i])) continue
      values.push(table[at] ?? 0)
    }
  return [Math.min(...values), Math.max(...values)]
}

test('the columns that share an output column are read from the formulas', () => {
  assert.deepEqual(alternativesOf(['mun', 'sex'], ['(mun + reg)*sex', 'lan+reg']), [
    ['mun', 'reg', 'lan'],
    ['sex'],
  ])
})

test('names beside a * are no alternatives', () => {
  const formulas = ['mun*sex+reg*age', 'reg + lan + mun*sex', 'mun*sex+`a b`+c']
  assert.deepEqual(alternativesOf(['mun', 'reg', 'sex', 'age', 'a b', 'c'], formulas), [
    ['mun'],
    ['reg', 'lan'],
    ['sex'],
    ['age'],
    ['a b'],
    ['c'],
  ])
})
