import { listed, type Phrases } from './phrases.ts'

const neither = (codes: readonly string[]): string =>
  codes.length === 1 ? `inte ${codes[0]}` : `varken ${listed(codes, 'eller')}`

const units = { month: ['månad', 'månader'], day: ['dag', 'dagar'] } as const

const beforeSpan = {
  '=': 'exakt',
  '≠': 'inte exakt',
  '<': 'tidigare än',
  '<=': 'senast',
  '>': 'senare än',
  '>=': 'tidigast',
}

/** Expressions in Swedish. */
export const swedish: Phrases = {
  always: 'alltid',
  never: 'aldrig',
  and: 'och',
  or: 'eller',
  implies: (condition, then) => `om ${condition} gäller att ${then}`,
  notTogether: (all) => `det gäller inte på en gång att ${all}`,
  given: (condition, then) => `${then}, räknat bara när ${condition}`,
  answered: (label, holds) => `${label} är ${holds ? 'besvarad' : 'obesvarad'}`,
  isCode: (label, codes, holds) => `${label} är ${holds ? listed(codes, 'eller') : neither(codes)}`,
  includes: (label, codes, holds) => `${label} innehåller ${holds ? listed(codes, 'eller') : neither(codes)}`,
  among: (label, multi, holds) => `${label} är ${holds ? 'ett' : 'inget'} av svaren på ${multi}`,
  is: 'är',
  byValue: {
    '=': 'är',
    '≠': 'är inte',
    '<': 'är mindre än',
    '<=': 'är högst',
    '>': 'är mer än',
    '>=': 'är minst',
  },
  byDay: {
    '=': 'samma dag som',
    '≠': 'inte samma dag som',
    '<': 'före',
    '<=': 'senast',
    '>': 'efter',
    '>=': 'tidigast',
  },
  beforeSpan,
  afterSpan: { ...beforeSpan, '>': 'mer än', '>=': 'minst' },
  nothing: 'inget svar',
  today: 'dagens datum',
  count: (label) => `antal svar på ${label}`,
  only: (label) => `det enda svaret på ${label}`,
  first: (of) => `det första som finns av ${listed(of, 'och')}`,
  days: (from, to) => `antal dagar från ${from} till ${to}`,
  year: (of) => `året för ${of}`,
  span: (by, unit, from) =>
    `${Math.abs(by)} ${units[unit][Math.abs(by) === 1 ? 0 : 1]} ${by < 0 ? 'före' : 'efter'} ${from}`,
  previous: (label) => `${label} i det tidigare ärendet`,
  next: (label) => `${label} i det senare ärendet`,
  linked: (label) => `${label} i det ärende som följde`,
  chain: (label) => `${label} i kedjan`,
  followedTo: 'sista dagen som uppgifterna når',
  chainLength: 'antal ärenden i kedjan hittills',
  chainOpened: 'dagen då kedjans första ärende inleddes',
  chainContinuedOn: 'dagen då kedjans nästa ärende inleddes',
}

const negated = (verb: string, codes: readonly string[]): string =>
  codes.length === 1 ? `inte ${verb} ${codes[0]}` : `varken ${verb} ${listed(codes, 'eller')}`

/** The same after "om", "när" and "att": the negation stands before the verb. */
export const swedishSubordinate: Phrases = {
  ...swedish,
  isCode: (label, codes, holds) =>
    holds ? swedish.isCode(label, codes, true) : `${label} ${negated('är', codes)}`,
  includes: (label, codes, holds) =>
    holds ? swedish.includes(label, codes, true) : `${label} ${negated('innehåller', codes)}`,
  byValue: { ...swedish.byValue, '≠': 'inte är' },
}
