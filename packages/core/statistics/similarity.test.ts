import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Background, distanceOf, figureSpread, type Likeness } from './similarity.ts'
import { nearestTo } from './similarity_nearest.ts'

const by: readonly Likeness[] = [
  { figure: 'folkmangd', scale: 'log' },
  { figure: 'andel', scale: 'plain' },
]
const one = (code: string, folkmangd: number | null, andel: number | null, ...groups: string[]) => ({
  code,
  figures: { folkmangd, andel },
  groups,
})
const near = (a: number | undefined, b: number, about = '') =>
  assert.ok(a !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)), `${about} ${a} ≠ ${b}`)

/*
 * By hand. Folkmängd 10 000, 20 000, 40 000 lies at 0, ln 2 and 2 ln 2 above ln 10 000: the standard deviation is
 * ln 2 · √(2/3), and a doubling is √(3/2) of it. Andel 20, 22, 24 has the deviation √(8/3), and 2 is √(3/2) of it.
 * A to B: 3/2 + 3/2 + 1 for another group = 4, whose root is 2. A to C: 6 + 6 in the same group, whose root is √12.
 */
test('three municipalities, worked by hand', () => {
  const [a, b, c] = [one('A', 10_000, 20, 'x'), one('B', 20_000, 22, 'y'), one('C', 40_000, 24, 'x')]
  const found = nearestTo(a, [a, b, c], by, 1, 5)
  assert.deepEqual(
    found.nearest.map((other) => [other.code, other.sameGroup]),
    [
      ['B', false],
      ['C', true],
    ],
  )
  const [toB, toC] = found.nearest
  near(toB?.distance, 2)
  near(toB?.steps[0], Math.sqrt(1.5))
  near(toB?.steps[1], Math.sqrt(1.5))
  near(toC?.distance, Math.sqrt(12))
  near(found.spreads[0]?.sd, Math.log(2) * Math.sqrt(2 / 3))
  assert.deepEqual([found.compared, found.notCompared, found.lacks], [2, [], []])
  assert.deepEqual(
    nearestTo(a, [a, b, c], by, 0, 1).nearest.map((other) => [other.code, other.sameGroup]),
    [['B', null]],
    'groups left out, and only the nearest asked for',
  )
})

test('who lacks a figure or a group is not compared, and it is said what is lacking; zero has no logarithm', () => {
  const all = [one('A', 10, 1, 'x'), one('B', null, 2, 'x'), one('C', 0, null, 'x'), one('D', 20, 3)]
  const [a = one('A', 1, 1), b = a] = all
  const found = nearestTo(a, all, by, 1, 5)
  assert.deepEqual(found.nearest, [])
  assert.deepEqual(found.notCompared, [
    { code: 'B', lacks: ['folkmangd'] },
    { code: 'C', lacks: ['folkmangd', 'andel'] },
    { code: 'D', lacks: [null] },
  ])
  const ofB = nearestTo(b, all, by, 0, 5)
  assert.deepEqual([ofB.lacks, ofB.nearest, ofB.compared], [['folkmangd'], [], 0])
})

test('a figure in which all are alike sets nobody apart', () => {
  const all = [one('A', 10, 0.1), one('B', 20, 0.1), one('C', 30, 0.1)]
  const found = all[0] && nearestTo(all[0], all, by, 0, 5)
  assert.ok(found?.nearest.every(({ steps }) => Math.abs(steps[1] ?? 1) < 1e-9))
})

const size = fc.double({ min: 1, max: 1e7, noNaN: true })
const share = fc.double({ min: -100, max: 100, noNaN: true })
const groups = fc.subarray(['x', 'y', 'z'], { minLength: 1 })
const towns = fc
  .array(fc.tuple(size, share, groups), { minLength: 2, maxLength: 12 })
  .map((rows) => rows.map(([n, p, g], i): Background => one(`${i}`, n, p, ...g)))
const weight = fc.double({ min: 0, max: 4, noNaN: true })
const apart = (a: Background, b: Background, all: readonly Background[], w: number) =>
  distanceOf(
    a,
    b,
    by.map((l) => figureSpread(all, l)),
    w,
  )?.distance

test('the distance is the same both ways, none to oneself, and never negative', () => {
  fc.assert(
    fc.property(towns, weight, (all, w) => {
      for (const a of all) {
        assert.equal(apart(a, a, all, w), 0)
        for (const b of all) {
          const there = apart(a, b, all, w)
          assert.ok(there !== undefined && there >= 0)
          near(apart(b, a, all, w), there)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('units do not matter: thousands for persons, percent for shares', () => {
  const factor = fc.double({ min: 0.001, max: 1000, noNaN: true })
  /* Whole numbers: what is lost when tiny differences are scaled is no matter of units. */
  const whole = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 100 }), groups), {
      minLength: 2,
      maxLength: 12,
    })
    .map((rows) => rows.map(([n, p, g], i) => one(`${i}`, n, p, ...g)))
  fc.assert(
    fc.property(whole, factor, factor, weight, (all, f, g, w) => {
      const scaled = all.map(({ code, figures, groups: own }) =>
        one(code, (figures.folkmangd ?? 0) * f, (figures.andel ?? 0) * g, ...own),
      )
      const [a, b] = [scaled[0], scaled[1]]
      const before = all[0] && all[1] && apart(all[0], all[1], all, w)
      const after = a && b && apart(a, b, scaled, w)
      assert.ok(before !== undefined && after !== undefined)
      assert.ok(Math.abs(before - after) < 1e-6)
    }),
    { numRuns: 60 },
  )
})
