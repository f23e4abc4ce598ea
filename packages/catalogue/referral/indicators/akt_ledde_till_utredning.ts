import {
  all,
  answered,
  atMost,
  daysAfter,
  given,
  indicator,
  isNot,
  linked,
  monthsAfter,
  words,
} from '@lyhord/core'
import { ownDefinition } from '../indicator_sources.ts'

/** Share of referrals after which an investigation about the child is found. */
export const ledToInvestigation = indicator({
  id: 'akt_ledde_till_utredning',
  kind: 'share',

  title: words('Följdes av en utredning', 'Followed by an investigation'),
  question: words(
    'Hur stor andel av aktualiseringarna följdes av en utredning om barnet?',
    'What share of the referrals were followed by an investigation about the child?',
  ),
  definition: words(
    'En avslutad utredning om samma barn, funnen genom pseudonymen, inleddes inom 30 dagar efter att aktualiseringen kom in. Nämnare: aktualiseringar som inte fördes till en pågående utredning, som kom in minst sex månader före den sista dag som utredningarna når till, och där pseudonymen finns.',
    'A closed investigation about the same child, found by the pseudonym, was opened within 30 days of the referral coming in. Denominator: referrals not added to an ongoing investigation that came in at least six months before the last day the investigations reach, with the pseudonym given.',
  ),
  direction: 'none',
  population: all(isNot('beslut', 'pafors'), atMost(monthsAfter('inkom_datum', 6), linked('followed_to'))),
  counts: given(
    answered('barn_pseudonym'),
    all(answered(linked('utredning_start')), atMost(linked('utredning_start'), daysAfter('inkom_datum', 30))),
  ),

  source: ownDefinition,
  example: {
    rows: [
      { barn_pseudonym: '1'.repeat(64), inkom_datum: '2025-01-10', beslut: 'inleds' }, // opened the same day
      { barn_pseudonym: '2'.repeat(64), inkom_datum: '2025-01-10', beslut: 'inleds' }, // opened after 30 days
      { barn_pseudonym: '3'.repeat(64), inkom_datum: '2025-01-10', beslut: 'inleds_inte' }, // opened after 31 days
      { barn_pseudonym: '4'.repeat(64), inkom_datum: '2025-01-10', beslut: 'inleds_inte' }, // none found
      { barn_pseudonym: '5'.repeat(64), inkom_datum: '2025-01-10', beslut: 'inleds' }, // only an earlier one
      { barn_pseudonym: '1'.repeat(64), inkom_datum: '2025-01-12', beslut: 'pafors' }, // not included
      { barn_pseudonym: '1'.repeat(64), inkom_datum: '2025-08-01', beslut: 'inleds' }, // not followed yet
      { barn_pseudonym: '2'.repeat(64), inkom_datum: '2025-01-02', beslut: 'inleds_inte' }, // opened more than 30 days later
      { inkom_datum: '2025-01-10', beslut: 'inleds' }, // no pseudonym: missing
      { barn_pseudonym: '6'.repeat(64), inkom_datum: '2025-01-10' }, // undecided: missing
    ],
    linkedRows: [
      { barn_pseudonym: '1'.repeat(64), utredning_start: '2025-01-10', utredning_slut: '2025-04-10' },
      { barn_pseudonym: '2'.repeat(64), utredning_start: '2025-02-09', utredning_slut: '2025-05-10' },
      { barn_pseudonym: '3'.repeat(64), utredning_start: '2025-02-10', utredning_slut: '2025-05-10' },
      { barn_pseudonym: '5'.repeat(64), utredning_start: '2024-12-10', utredning_slut: '2025-01-09' },
      { barn_pseudonym: '7'.repeat(64), utredning_start: '2025-06-10', utredning_slut: '2025-09-30' },
    ],

    expect: { n: 6, missing: 2, numerator: 2, value: 2 / 6 },
  },
})
