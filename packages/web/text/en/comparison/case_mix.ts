import type { sv } from '../../sv/comparison/case_mix.ts'

/** With the children's needs taken into account. */
export const en: typeof sv = {
  title: 'If everybody had the same children',
  own: (observed, expected) =>
    `Your value is ${observed}. With your mix of children, and the outcome of all, it would be ${expected}.`,
  higher: (ratio, low, high) => `That is higher than expected: ${ratio} times the expected (${low}–${high}).`,
  lower: (ratio, low, high) => `That is lower than expected: ${ratio} times the expected (${low}–${high}).`,
  same: (ratio, low, high) =>
    `It cannot be told apart from the expected: ${ratio} times the expected (${low}–${high}).`,
  intro:
    'Municipalities meet different children. Here the value is also worked out as if all met the same mix of sex, age and children known before.',
  crude: 'As it is',
  adjusted: 'Standardised',
  onlyOwn: 'Your municipality is shown here. All municipalities are in the table.',
  none: 'The indicator cannot be standardised for this period: too few figures are shown.',
  method:
    'Indirect standardisation by sex, age group and, where it is known, whether the child was known before. The interval is that of the share (Wilson) divided by the expected. The expected is computed from rounded counts, so that it tells of nobody; municipalities with few cases therefore have none. Only differences in what is counted are taken away: children’s needs may still differ.',
}
