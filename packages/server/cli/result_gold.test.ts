import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { lyhord } from '../testing/command.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** `gold/results.csv`, made by `gold/second_opinion.py` from the written definitions. No cell needs quotes. */
const [header = [], ...lines] = readFileSync(here('gold/results.csv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split(','))
const gold = lines.map(
  (cells): Readonly<Record<string, string>> =>
    Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])),
)

interface Figure {
  readonly indicator: string
  readonly code?: string
  readonly group: Readonly<Record<string, string | null>>
  readonly period: string | null
  readonly n: number
  readonly missing: number
  readonly numerator: number | null
  readonly value: number | null | Readonly<Record<string, number>>
  readonly interval: readonly [number, number] | null
}

const resultWith = async (...split: string[]): Promise<readonly Figure[]> => {
  const args = ['result', here('gold/investigations.csv'), '--form', 'utredning', ...split, '--json']
  return JSON.parse((await lyhord({}, ...args)).out).results
}

const near = (ours: number | undefined, theirs: string | undefined, what: string): void => {
  if (theirs === '') return
  assert.ok(ours !== undefined && Math.abs(ours - Number(theirs)) < 1e-10, `${what}: ${ours} and ${theirs}`)
}

for (const [split, ...options] of [
  [''],
  ['kon', '--by', 'kon'],
  ['aldersgrupp', '--by', 'aldersgrupp'],
  ['halvar', '--period', 'halvar'],
] as const)
  test(`every figure is that of the second opinion: ${split || 'the whole file'}`, {
    timeout: 60_000,
  }, async () => {
    const figures = await resultWith(...options)
    const rows = gold.filter((row) => row.split === split)
    assert.ok(rows.length > 20)
    for (const row of rows) {
      const days = row.indicator === 'utredningstid' || row.indicator === 'kedja_dagar'
      const own = figures.filter(
        (f) =>
          f.indicator === row.indicator &&
          `${Object.values(f.group)}` === (row.group === 'null' ? '' : row.group) &&
          (f.period ?? '') === row.period,
      )
      const figure = row.code === '' || days ? own[0] : own.find((f) => f.code === row.code)
      const what = Object.values(row).slice(0, 5).join(' ')
      assert.ok(figure, what)
      assert.deepEqual([figure.n, figure.missing], [Number(row.n), Number(row.missing)], what)
      if (row.numerator !== '') assert.equal(figure.numerator, Number(row.numerator), what)
      near(typeof figure.value === 'object' ? figure.value?.[row.code ?? ''] : figure.value, row.value, what)
      near(figure.interval?.[0], row.low, what)
      near(figure.interval?.[1], row.high, what)
    }
  })

test('codes that nobody has are there too, as zeros', async () => {
  const had = new Set(gold.filter((row) => row.split === '').map((row) => `${row.indicator} ${row.code}`))
  const others = (await resultWith()).filter(
    (f) => f.code !== undefined && !had.has(`${f.indicator} ${f.code}`),
  )
  for (const { indicator, code, numerator } of others) assert.equal(numerator, 0, `${indicator} ${code}`)
})
