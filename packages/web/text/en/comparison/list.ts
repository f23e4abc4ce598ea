import type { sv } from '../../sv/comparison/list.ts'

/** The list of measures. */
export const en: typeof sv = {
  measure: 'Indicator',
  inWords: 'In words',
  middle: 'Middle half of the municipalities shown',
  middleFew: (shown, members) => `only ${shown} of ${members} shown`,
  middleOf: (range, shown) => `${range}, ${shown} municipalities`,
  caption: (section) => `${section}: your value, the comparison’s value and the difference in words`,
  strengths: 'Strengths',
  strengthsIntro: (against) =>
    `Here it can be said that the result is better for the children than that of ${against}: the difference is larger than chance usually gives.`,
  strength: (sentence, mine, area, other) => `${sentence} (${mine}). ${area}: ${other}.`,
  strengthPlain: (name, mine, area, other) => `${name}: ${mine}. ${area}: ${other}.`,
  noStrengths: (against) =>
    `In this period no indicator can be said to be better than that of ${against}. Often the cases are too few to say so.`,
  codes: (n) => `${n} answers`,
  chance: (n, byChance) =>
    `${n} indicators and answers have been compared. Even without real differences, about ${byChance} of them would look like differences.`,
  order: 'The indicators stand in the order of the codebook. There is no ranking here.',
  rest: 'General',
}
