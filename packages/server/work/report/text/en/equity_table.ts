import type { sv } from '../sv/equity_table.ts'

/** Children of like needs, group beside group. */
export const en: typeof sv = {
  count: 'Number',
  share: 'Share, per cent',
  otherCount: 'Others, number',
  otherShare: 'Their share, per cent',
  about: 'Number, about',
  otherAbout: 'Others, about',
  difference: 'Difference',
  low: 'Lowest',
  high: 'Highest',
  introLocal:
    'Children are held against children of the same age group with the same assessed level of need. The difference is in percentage points; where the line covers nought the groups cannot be told apart. Shares in the tables are as they are, before needs are made alike.',
  introCompiled:
    'Each child is held only against children of the same municipality and age group with the same assessed level of need. The difference is in percentage points; where the line covers nought the groups cannot be told apart. All figures are rounded: children to tens, shares to whole per cent.',
}
