import assert from 'node:assert/strict'
import { test } from 'node:test'
import { audit } from './audit.ts'
import { type AuditCase, type AuditedCell, withAbsent } from './audit_cells.ts'

const counts = [3, 20, 17, 15, 12, 14]
const rows = ['m1', 'm2', 'm3'].flatMap((mun) => ['F', 'P'].map((sex) => [mun, sex]))
const labels = ['Total', 'm1', 'm2', 'm3'].flatMap((mun) => ['Total', 'F', 'P'].map((sex) => [mun, sex]))
const hiddenAt = new Set(['m1 F', 'm1 P', 'm2 F', 'm2 P'])
const sumAt = (wanted: readonly string[]): number =>
  rows.reduce(
    (sum, row, i) => sum + (wanted.every((w, d) => w === 'Total' || w === row[d]) ? (counts[i] ?? 0) : 0),
    0,
  )

/** A file that passes, with some of its rows altered or left out (`undefined`). */
const altered = (change: (cell: AuditedCell, name: string) => AuditedCell | undefined): AuditCase =>
  withAbsent({
    dimensions: ['mun', 'sex'],
    cells: labels.flatMap((own) => {
      const name = own.join(' ')
      const cell = { labels: own, freq: sumAt(own), primary: name === 'm1 F', suppressed: hiddenAt.has(name) }
      return change(cell, name) ?? []
    }),
    alternatives: [['mun'], ['sex']],
    columns: ['mun', 'sex'],
    ...{ rows, counts },
  })
const judge = (given: AuditCase) => audit(given, (count) => count > 0 && count < 5, 4)
const without = (gone: string) => altered((cell, name) => (name === gone ? undefined : cell))

test('a row that is left out is hidden like any other, and makes nothing wrong', async () => {
  const [whole, hidden, shown] = [
    await judge(altered((cell) => cell)),
    await judge(without('m1 F')),
    await judge(without('m3 F')),
  ]
  assert.deepEqual([whole.pass, whole.audited], [true, 4])
  assert.deepEqual([hidden.pass, hidden.audited], [true, 4])
  assert.deepEqual([shown.pass, shown.audited], [true, 4], 'that it follows from others tells of nobody')
  const told = await judge({ ...without('m1 F'), cells: without('m1 F').cells.map(shownButAbsent) })
  assert.deepEqual([told.pass, told.recoverable.length], [false, 1])
})

const shownButAbsent = (cell: AuditedCell): AuditedCell =>
  cell.absent ? cell : { ...cell, suppressed: false }

test('a count that has been altered is found, whatever it does to the sums', async () => {
  for (const name of ['Total Total', 'Total F', 'm2 Total', 'm3 F'])
    for (const freq of [0, 1, 999]) {
      const given = altered((cell, own) => (own === name ? { ...cell, freq } : cell))
      const { pass, wrong } = await judge(given)
      assert.deepEqual([pass, wrong.length], [false, 1], `${name} ${freq}`)
    }
})
