import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { investigationForm, municipalities } from '@lyhord/catalogue'
import { halfYearOf, tabulate } from '@lyhord/core'
import { cellTallies, tabulatorOf } from '@lyhord/core/indicator/columns_tabulate.ts'
import { readColumns, writeColumns } from '../../outside/files/columns_folder.ts'
import { nation, nationSpan } from './nation.ts'
import { nationColumns, nationRecords } from './nation_columns.ts'
import { nationTabulation } from './nation_tabulation.ts'

const rows = 9000
const places = nation(rows)

test('290 municipalities in 21 counties, with codes and names that no real place has', () => {
  const real = new Set(municipalities.flatMap((m) => [m.name.toLowerCase(), m.code]))
  assert.equal(new Set(places.map((m) => m.code)).size, 290)
  assert.equal(new Set(places.map((m) => m.county)).size, 21)
  for (const { code, county, name } of places) {
    assert.ok(!real.has(code) && !real.has(name.toLowerCase()))
    assert.match(code, /^(6\d|7\d|80)(0[1-9]|1[0-4])$/)
    assert.equal(code.slice(0, 2), county)
    assert.match(name, /^Syntetisk /)
  }
})

test('a few are large and many are small, and the investigations are as many as asked for', () => {
  for (const all of [290, 9000, 2_000_000]) {
    const sizes = nation(all).map((m) => m.size)
    assert.equal(
      sizes.reduce((a, b) => a + b, 0),
      all,
    )
  }
  const sizes = nation(2_000_000)
    .map((m) => m.size)
    .sort((a, b) => a - b)
  const [median, largest] = [sizes[145] ?? 0, sizes[289] ?? 0]
  assert.ok(2_000_000 / 290 > 2 * median)
  assert.ok(largest > 0.05 * 2_000_000 && largest < 0.08 * 2_000_000, String(largest))
})

test('columns give the tallies that the rows of each municipality give, cell by cell', () => {
  const { columns, stretches } = nationColumns(rows, 'prov')
  const tabulateColumns = tabulatorOf(columns, nationTabulation)
  const { indicators, by } = nationTabulation
  const closed = investigationForm.keys.closed
  let compared = 0
  for (const [i, place] of places.entries()) {
    const { from, to } = stretches[i] ?? assert.fail()
    if (place.size < 80) continue
    const records = nationRecords(place, 'prov')
    const cells = tabulate(records, { indicators, by, periodOf: (a) => halfYearOf(String(a[closed])) })
    assert.deepEqual(cellTallies(tabulateColumns(from, to), indicators), cells)
    assert.ok(
      records.every((r) => String(r[closed]) >= nationSpan.from && String(r[closed]) <= nationSpan.to),
    )
    compared += records.length
  }
  assert.ok(compared > 3000, String(compared))
  /* Days are many and codes few: the ways of counting that differ have all been gone. */
  const whole = tabulateColumns(0, rows)
  const histogram = whole.tallies.find((t) => t.indicator === 'utredningstid')?.tallyOf(0).counts ?? {}
  assert.ok(Object.keys(histogram).length > 64)
})

test('columns in a folder are the same when they are read again', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'lyhord-nation-'))
  t.after(() => rm(folder, { recursive: true }))
  const { columns, stretches } = nationColumns(400, 'prov')
  await writeColumns(folder, columns, stretches)
  const read = await readColumns<typeof stretches>(folder)
  assert.deepEqual(read.about, stretches)
  assert.deepEqual(read.columns, columns)
})
