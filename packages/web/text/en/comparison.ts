import { plural } from '../plural.ts'
import type { ComparisonText } from '../sv/comparison.ts'
import { en as caseMix } from './comparison/case_mix.ts'
import { en as figure } from './comparison/figure.ts'
import { en as funnel } from './comparison/funnel.ts'
import { en as list } from './comparison/list.ts'
import { en as map } from './comparison/map.ts'
import { en as profile } from './comparison/profile.ts'
import { en as said } from './comparison/said.ts'
import { en as spread } from './comparison/spread.ts'
import { en as table } from './comparison/table.ts'
import { en as ways } from './comparison/ways.ts'

/** The words of the comparison pages. Numbers and names come written. */
export const en: ComparisonText = {
  title: 'Compare',
  lede: (period, against) => `${period}, compared with ${against}.`,
  ledeWithoutOwn: (area, period) => `${area}, ${period}.`,
  summary: (better, look, other, same) =>
    `${[
      `${better || 'No'} ${plural('en', better || 1, 'indicator is', 'indicators are')} better for the children than among the others`,
      `${look} ${plural('en', look, 'is', 'are')} worth a closer look`,
      ...(other > 0 ? [`${other} differ without being better or worse`] : []),
    ].join(', ')}. ${same} cannot be told apart from the others.`,
  ...ways,
  periodGone: (period) =>
    `There is no published release for the ${period} any longer. The latest is shown instead.`,
  all: 'All in the comparison',
  allOthers: 'all others in the comparison',
  othersIn: (area) => `the others in ${area}`,
  mine: 'Your municipality',
  unnamed: 'Not named',
  list,
  ...said,
  table,
  ...figure,
  spread,
  funnel,
  caseMix,
  map,
  interpretations: { title: 'Interpretations' },
  contents: 'On this page',
  profile,
}
