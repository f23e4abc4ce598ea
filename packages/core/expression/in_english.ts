import { listed, type Phrases } from './phrases.ts'

const isNeither = (codes: readonly string[]): string =>
  codes.length === 1 ? `is not ${codes[0]}` : `is neither ${listed(codes, 'nor')}`

const units = { month: ['month', 'months'], day: ['day', 'days'] } as const

const beforeSpan = {
  '=': 'exactly',
  '≠': 'not exactly',
  '<': 'earlier than',
  '<=': 'no later than',
  '>': 'later than',
  '>=': 'no earlier than',
}

/** Expressions in English. */
export const english: Phrases = {
  always: 'always',
  never: 'never',
  and: 'and',
  or: 'or',
  implies: (condition, then) => `if ${condition}, then ${then}`,
  notTogether: (all) => `it is not the case at once that ${all}`,
  given: (condition, then) => `${then}, counted only when ${condition}`,
  answered: (label, holds) => `${label} is ${holds ? 'answered' : 'unanswered'}`,
  isCode: (label, codes, holds) => `${label} ${holds ? `is ${listed(codes, 'or')}` : isNeither(codes)}`,
  includes: (label, codes, holds) =>
    `${label} ${holds ? 'includes' : 'does not include'} ${listed(codes, 'or')}`,
  among: (label, multi, holds) => `${label} is ${holds ? 'one' : 'none'} of the answers to ${multi}`,
  is: 'is',
  byValue: {
    '=': 'is',
    '≠': 'is not',
    '<': 'is less than',
    '<=': 'is at most',
    '>': 'is more than',
    '>=': 'is at least',
  },
  byDay: {
    '=': 'on the same day as',
    '≠': 'not on the same day as',
    '<': 'before',
    '<=': 'no later than',
    '>': 'after',
    '>=': 'no earlier than',
  },
  beforeSpan,
  afterSpan: { ...beforeSpan, '>': 'more than', '>=': 'at least' },
  nothing: 'no answer',
  today: "today's date",
  count: (label) => `the number of answers to ${label}`,
  only: (label) => `the only answer to ${label}`,
  first: (of) => `the first there is of ${listed(of, 'and')}`,
  days: (from, to) => `the number of days from ${from} to ${to}`,
  year: (of) => `the year of ${of}`,
  span: (by, unit, from) =>
    `${Math.abs(by)} ${units[unit][Math.abs(by) === 1 ? 0 : 1]} ${by < 0 ? 'before' : 'after'} ${from}`,
  previous: (label) => `${label} in the earlier record`,
  next: (label) => `${label} in the later record`,
  linked: (label) => `${label} in the record that followed`,
  chain: (label) => `${label} in the chain`,
  followedTo: 'the last day the data reach',
  chainLength: 'the number of records in the chain so far',
  chainOpened: 'the day the first record of the chain was opened',
  chainContinuedOn: 'the day the next record of the chain was opened',
}
