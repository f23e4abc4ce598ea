import type { sv } from '../sv/method.ts'

/** How it was counted, and how sure it is. */
export const en: typeof sv = {
  method: {
    shares:
      'Shares are shown with a 95 per cent interval by Wilson’s method. It tells how much chance may matter: when the interval is wide we know little.',
    days: 'Time is counted in calendar days. The interval of the median is by order statistics. Four months are counted in the calendar and are 120–123 days.',
    difference:
      'The difference of two shares has an interval after Newcombe. When it covers zero the groups are said not to be told apart.',
    funnel:
      'A municipality is compared with what those that are shown have together, by funnel limits (95 and 99.8 per cent) that allow for municipalities differing more than chance makes them (Spiegelhalter 2005).',
    caseMix:
      'The standardised value is standardised indirectly by sex, age group and, where it is known, whether the child was known before. The expected is computed from rounded counts, so that it tells of nobody. Children’s needs may still differ.',
    missing: 'Missing answers never count as zero and are outside the denominator.',
    noRanking: 'The report does not rank. A high or low figure is a question to talk about, not a mark.',
    proposal:
      'Where it says “proposal” the definition is Lyhörd’s own, to be tried together with the municipalities. No authority has laid it down.',
  },
  evidence: {
    verified: 'verified',
    verified_concept: 'the concept verified, the definition a proposal',
    proposal: 'proposal',
  },
  directions: {
    higher: 'Higher is better for the child.',
    lower: 'Lower is better for the child.',
    none: 'Neither high nor low is good in itself.',
  },
  about: {
    organisation: 'Organisation',
    report: 'Report',
    form: 'Form',
    period: 'Period',
    records: 'Number of cases',
    readers: 'May be read',
    day: 'Ordered',
    updated: 'The records were last changed',
    release: 'Release',
    published: 'Published',
    releaseInput: 'Input of the release (SHA-256)',
    releaseOutput: 'Content of the release (SHA-256)',
    threshold: 'Smallest number shown',
    checksum: 'Input (SHA-256)',
    program: 'Made with',
  },
}
