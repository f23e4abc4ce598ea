import assert from 'node:assert/strict'
import { test } from 'node:test'
import { counties } from '@lyhord/catalogue/area/counties.ts'
import { municipalities } from '@lyhord/catalogue/area/municipalities.ts'
import { countyGrid } from './county_grid.ts'
import { layInRows, layTiles, nameRoom } from './lay_tiles.ts'

const nation = layTiles(municipalities.map((m) => m.code))
const overlap = (a: { col: number; row: number }, b: { col: number; row: number }): boolean =>
  Math.abs(a.col - b.col) < 0.999 && Math.abs(a.row - b.row) < 0.999

test('every county has one block, every municipality one tile', () => {
  assert.deepEqual(
    countyGrid.map((c) => c.county).sort(),
    counties.map((c) => c.code),
  )
  assert.equal(nation.tiles.length, 290)
  assert.equal(new Set(nation.tiles.map((t) => t.code)).size, 290)
})

test('no two tiles cover each other', () => {
  const { tiles } = nation
  const pairs = tiles.flatMap((a, i) =>
    tiles.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.code} ${b.code}`] : [])),
  )
  assert.deepEqual(pairs, [])
})

test('no tile lies on the name of a county, and all lie within the picture', () => {
  const { tiles, counties: names, cols, rows } = nation
  for (const { county, col, row } of names) {
    const on = tiles.filter(
      (t) =>
        t.row < row + nameRoom - 0.001 &&
        t.row + 1 > row + 0.001 &&
        t.col < col + 1.999 &&
        t.col + 1 > col + 0.001,
    )
    assert.deepEqual(
      on.map((t) => t.code),
      [],
      county,
    )
  }
  for (const t of tiles)
    assert.ok(t.col >= 0 && t.row >= 0 && t.col + 1 <= cols + 1e-9 && t.row + 1 <= rows + 1e-9)
})

test('one county alone begins in the corner; codes of no county have no tile', () => {
  const { tiles, counties: names } = layTiles(['1401', '1402', '9901'])
  assert.deepEqual(tiles, [
    { code: '1401', col: 0, row: nameRoom },
    { code: '1402', col: 1, row: nameRoom },
  ])
  assert.equal(names.length, 1)
})

test('invented municipalities stand in rows, in the order given', () => {
  const { tiles, cols, rows } = layInRows(['9902', '9901', '9903'], 2)
  assert.deepEqual([cols, rows], [2, 2])
  assert.deepEqual(tiles[2], { code: '9903', col: 0, row: 1 })
})
