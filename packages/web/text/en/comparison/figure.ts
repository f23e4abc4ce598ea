import type { sv } from '../../sv/comparison/figure.ts'

/** What stands at each figure. */
export const en: typeof sv = {
  under: {
    emptyHalf: (empty, year) =>
      `Nothing to count in ${empty}: the figure for ${year} is of the rest of the year.`,
    emptyHalfShort: (empty) => `Without ${empty}`,
    own: (name, counted) => `${name}: ${counted}`,
    ownHidden: (name) => `${name}: the number is not shown`,
    missing: (share) => `${share} lack an answer in the whole comparison`,
    missingNone: 'no answers are missing in the comparison',
    coverage: (reported, members, period) =>
      `${reported} of ${members} municipalities have reported (${period})`,
    shown: (shown, members) => `${shown} of ${members} municipalities are shown`,
  },
  figure: {
    download: 'Download',
    csv: 'Table (CSV)',
    svg: 'Picture (SVG)',
    png: 'Picture (PNG)',
    release: 'Release',
    releases: (region, number, period, day) => `${region}, release ${number} (${period}), published ${day}`,
    method: 'Method',
    noPng: 'The browser could not make a PNG picture. Take the SVG instead.',
  },
  against: {
    title: 'Compared with others',
    invented: (names) => `Invented grouping: ${names}.`,
    method:
      'The dot is the value, the line a 95% interval (Wilson). A difference is told only when its own interval (Newcombe) does not cover zero. Your municipality is compared with the others, never with itself.',
    areaRow: (name, reported, members) => `${name} (${reported} of ${members})`,
  },
  overTime: {
    title: 'Over time',
    sentence: (against) => `Your value in each period, beside ${against}.`,
    sentenceWithoutOwn: (against) => `The value of ${against}, period by period.`,
    cut: (value) => `The axis begins at ${value}, not at zero.`,
    tooFew: 'When two periods or more have been published, the development is shown here.',
    method:
      'The lines are 95% intervals. The pale fields are the middle half of the municipalities shown in each period.',
    halves: { H1: 'Jan–June', H2: 'July–Dec' },
  },
  groups: {
    title: 'Sex and age',
    sentence: 'The same indicator for girls and boys and for each age group.',
    method:
      'The dot is the value, the line a 95% interval. Children whose sex is not known are counted with the most common sex in their municipality, unless they stand by themselves in the table.',
    girls: 'Girls',
    boys: 'Boys',
    unanswered: 'Not answered',
    none: 'The indicator is not split by sex and age for this period.',
    ofAll:
      'How answers are distributed leaves a municipality for all children together only. In a group of a single child the distributions would be that child’s answers. Your own, by sex and age, are on the results page.',
  },
}
