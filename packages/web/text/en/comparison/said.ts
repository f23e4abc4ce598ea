import type { sv } from '../../sv/comparison/said.ts'

/** How a share, a place and a hidden figure are told. */
export const en: typeof sv = {
  says: {
    higher: 'Higher',
    lower: 'Lower',
    higherGood: 'Higher, for the better',
    lowerGood: 'Lower, for the better',
    higherLook: 'Higher, worth a closer look',
    lowerLook: 'Lower, worth a closer look',
    cannot_tell: 'Cannot be told apart',
    no_value: 'Known by half-year',
    not_against: 'The comparison’s figure is not shown',
  },
  standing: {
    higher: (against) => `Higher than ${against}`,
    lower: (against) => `Lower than ${against}`,
    cannot_tell: (against) => `Cannot be told apart from ${against}.`,
    nor: (against) => `Nor can it be told apart from ${against}.`,
    no_figure: (against) => `Cannot be compared with ${against}: one of the figures is not shown.`,
    untested: 'No difference is tested for this indicator. Read the values with their intervals.',
    by: (sentence, size, low, high) => `${sentence}: the difference is ${size} (${low}–${high}).`,
  },
  funnelSays: {
    within: 'Your value lies within what chance usually gives for so many cases.',
    higher: 'Your value is higher than expected: about 1 municipality in 40 lands so high by chance.',
    lower: 'Your value is lower than expected: about 1 municipality in 40 lands so low by chance.',
    muchHigher:
      'Your value is much higher than expected: about 1 municipality in 1,000 lands so high by chance.',
    muchLower:
      'Your value is much lower than expected: about 1 municipality in 1,000 lands so low by chance.',
  },
  hidden: {
    short: 'not shown',
    protected:
      'Not shown. The cases are so few that single children might be recognised, or it would tell such a figure.',
    nobody: 'No cases to count.',
    noValue: 'no value',
    own: 'Your own figures, with nothing hidden, are under Results.',
    /** Under a picture: which are not shown. */
    named: (names) => `Not shown, because the cases are too few or to guard another figure: ${names}.`,
    why: 'Why are some figures not shown?',
    fewShown:
      'Where only some of the municipalities are shown, it is mostly the numbers of the others themselves that are so small. The rest are hidden to guard them.',
    explanation:
      'A figure is hidden when so few cases are behind it that a child might be recognised, or when such a figure could be worked out from it and others of the release. Which of the two is not said: that too could tell a small figure. Before a release is published, a program has tried to work out the hidden figures.',
  },
}
