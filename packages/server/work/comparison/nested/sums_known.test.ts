import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import { quantitiesOf } from './quantities.ts'

const entry = formById('utredning')
assert.ok(entry)
const { all, divided, exclusive, numberOf } = quantitiesOf(entry)

const prime = 1_000_003
const modulo = (n: number): number => ((n % prime) + prime) % prime
const inverse = (n: number): number => {
  let [power, base] = [1, n]
  for (let e = prime - 2; e > 0; e = Math.floor(e / 2)) {
    if (e % 2 === 1) power = modulo(power * base)
    base = modulo(base * base)
  }
  return power
}

/** How many rows do not follow from others, by elimination; no more than `most` are looked for. */
const rankOf = (rows: readonly (readonly number[])[], most = rows.length): number => {
  const kept: { readonly first: number; readonly row: number[] }[] = []
  for (const given of rows) {
    if (kept.length === most) break
    const row = given.map(modulo)
    for (const { first, row: other } of kept) {
      const times = row[first] ?? 0
      if (times > 0) for (const [i, n] of other.entries()) row[i] = modulo((row[i] ?? 0) - times * n)
    }
    const first = row.findIndex((n) => n > 0)
    const by = inverse(row[first] ?? 1)
    if (first >= 0) kept.push({ first, row: row.map((n) => modulo(n * by)) })
  }
  return kept.length
}

for (const [what, isMeant] of [
  ['quantities', () => true],
  ['quantities told by groups, by such alone', (q: number) => divided[q] === true],
] as const)
  test(`every sum of ${what} that holds of each record follows from those that are known`, () => {
    const own = [...all.keys()].filter((q) => isMeant(q) && all[q]?.records.some((n) => n > 0))
    const records = new Map(
      Array.from({ length: all[0]?.records.length ?? 0 }, (_, record) => {
        const row = own.map((q) => all[q]?.records[record] ?? 0)
        return [row.join(), row]
      }),
    )
    const places = new Map(own.map((q, i) => [q, i]))
    const known = exclusive
      .filter(
        ({ parts, whole, by }) =>
          by === 'all' && [whole, ...parts].every((q) => places.has(q) || !all[q]?.records.includes(1)),
      )
      .map(({ parts, whole }) => {
        const row = own.map(() => 0)
        for (const [q, sign] of [[whole, -1], ...parts.map((part) => [part, 1])]) {
          const place = places.get(q ?? -1)
          if (place !== undefined) row[place] = (row[place] ?? 0) + (sign ?? 0)
        }
        return row
      })
    assert.ok(records.size > own.length)
    for (const row of known)
      for (const record of records.values())
        assert.equal(
          row.reduce((sum, n, i) => sum + n * (record[i] ?? 0), 0),
          0,
        )
    const most = own.length - rankOf(known)
    assert.equal(rankOf([...records.values()], most), most, 'records differ in all that is not known')
  })

test('whoever got a service, needed one without consent or was referred is in one of the three alone', () => {
  const numbers = ['insats_andel', 'behov_ej_samtycke_andel', 'hanvisad_andel'].map((id) =>
    numberOf(id, 'numerator'),
  )
  const pairs = exclusive.flatMap(({ parts, by }) =>
    by === 'atMost' && parts.every((q) => numbers.includes(q)) ? [parts] : [],
  )
  assert.equal(new Set(pairs.map((pair) => pair.join())).size, 3)
})
