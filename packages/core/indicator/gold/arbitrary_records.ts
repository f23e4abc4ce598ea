import fc from 'fast-check'
import type { Answers } from '../../answer.ts'
import { addDays } from '../../time/day.ts'

/** Records of the small form, linked or not, with anything left out now and then. */
export const anyRecord: fc.Arbitrary<Answers> = fc.record(
  {
    barn: fc.constantFrom('a', 'b', 'c'),
    inledd: fc.nat(700).map((days) => addDays('2024-01-01', days)),
    avslutad: fc.nat(700).map((days) => addDays('2024-01-01', days)),
    forlangd: fc.constantFrom('ja', 'nej'),
    samtal: fc.nat(4),
    enskilt: fc.constantFrom('ja', 'nej'),
    orsaker: fc.subarray(['skola', 'vald', 'missbruk'], { minLength: 1 }),
    'next.inledd': fc.nat(700).map((days) => addDays('2024-01-01', days)),
    'next.followed_to': fc.constant('2025-12-31'),
    'chain.length': fc.integer({ min: 1, max: 5 }),
    'chain.continued_on': fc.constant('2025-12-31'),
  },
  { requiredKeys: [] },
)

export const anyRecords = fc.array(anyRecord, { maxLength: 20 })
