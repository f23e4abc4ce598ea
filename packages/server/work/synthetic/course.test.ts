import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Child } from './child.ts'
import { inventCourse } from './course.ts'
import { diceOf } from './dice.ts'
import { ordinary, type Profile } from './profile.ts'

const child: Child = {
  pseudonym: '',
  sex: 'flicka',
  born: 0,
  birthCountry: 'sverige',
  parentsBornAbroad: 'ingen',
  unaccompanied: false,
  disability: ['ingen'],
  burden: 0,
}

/** How many talks each of 2,000 children of ten has. */
const talksOf = (sex: Child['sex'], profile: Profile): readonly number[] => {
  const dice = diceOf('talks')
  return Array.from({ length: 2000 }, () => {
    const course = inventCourse(dice, { ...child, sex }, 10, '2025-01-07', '2025-04-07', profile)
    return Number(course.antal_samtal_barn)
  })
}
const mean = (of: readonly number[]): number => of.reduce((sum, n) => sum + n, 0) / of.length

test('where girls have one talk more it is theirs alone, and those who have none keep having none', () => {
  const more: Profile = { ...ordinary, talksWithGirls: 1e9 }
  assert.deepEqual(talksOf('pojke', more), talksOf('pojke', ordinary))
  const [usual, girls] = [talksOf('flicka', ordinary), talksOf('flicka', more)]
  // 0.15 have it already, and 0.88 + 0.12 × 0.45 of them are met at all
  const expected = 0.85 * (0.88 + 0.12 * 0.45)
  assert.ok(Math.abs(mean(girls) - mean(usual) - expected) < 0.02, String(mean(girls) - mean(usual)))
  const none = (of: readonly number[]) => of.filter((n) => n === 0).length
  assert.equal(none(girls), none(usual))
})

test('of children of ten 88 in 100 are met at least twice', () => {
  const boys = talksOf('pojke', ordinary)
  const share = (least: number) => boys.filter((n) => n >= least).length / boys.length
  assert.ok(Math.abs(share(2) - 0.88) < 0.02, String(share(2)))
  assert.ok(Math.abs(share(1) - (0.88 + 0.12 * 0.45)) < 0.02, String(share(1)))
})
