import assert from 'node:assert/strict'
import { test } from 'node:test'
import { independentSums } from './independent_sums.ts'

/** All margins of six columns crossed, of which an inner cell in eight is not known of: so sums follow each other at length. */
const crossed = (values: number) => {
  const inner = Array.from({ length: values ** 6 }, (_, i) => [...i.toString(values).padStart(6, '0')])
  const free = inner.filter((_, i) => Math.imul(i + 1, 0x9e3779b1) >>> 29 !== 0)
  const sums = new Map<string, number[]>()
  for (const [x, code] of free.entries())
    for (let way = 1; way < 64; way++) {
      const key = code.map((value, d) => ((way >> d) & 1 ? '*' : value)).join('')
      sums.set(key, [...(sums.get(key) ?? []), x])
    }
  return { unknowns: free.length, sums: [...sums.values()].map((of) => ({ of, value: 1 })) }
}

/** How many sums are independent, by plain elimination in whole rows modulo another prime. */
const rankOf = (sums: readonly { readonly of: readonly number[] }[], unknowns: number): number => {
  const prime = 65_521
  const power = (x: number, n: number): number =>
    n === 0 ? 1 : (power((x * x) % prime, Math.floor(n / 2)) * (n % 2 === 1 ? x : 1)) % prime
  const rows: { readonly pivot: number; readonly row: Float64Array }[] = []
  for (const { of } of sums) {
    const row = new Float64Array(unknowns)
    for (const x of of) row[x] = 1
    for (const { pivot, row: other } of rows) {
      const factor = row[pivot] ?? 0
      if (factor === 0) continue
      for (let x = 0; x < unknowns; x++) row[x] = ((row[x] ?? 0) + (prime - factor) * (other[x] ?? 0)) % prime
    }
    const pivot = row.findIndex((value) => value !== 0)
    if (pivot < 0) continue
    const scale = power(row[pivot] ?? 1, prime - 2)
    rows.push({ pivot, row: row.map((value) => (value * scale) % prime) })
  }
  return rows.length
}

test('of the sums of six columns as many are left as are independent, and it comes to an end', () => {
  const { unknowns, sums } = crossed(3)
  const left = independentSums(sums, unknowns)
  assert.equal(left.length, rankOf(sums, unknowns))
  assert.equal(rankOf(left, unknowns), left.length)
  assert.ok(left.length < sums.length)
})
