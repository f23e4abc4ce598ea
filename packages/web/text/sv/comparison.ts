import { plural } from '../plural.ts'
import { sv as caseMix } from './comparison/case_mix.ts'
import { sv as figure } from './comparison/figure.ts'
import { sv as funnel } from './comparison/funnel.ts'
import { sv as list } from './comparison/list.ts'
import { sv as map } from './comparison/map.ts'
import { sv as profile } from './comparison/profile.ts'
import { sv as said } from './comparison/said.ts'
import { sv as spread } from './comparison/spread.ts'
import { sv as table } from './comparison/table.ts'
import { sv as ways } from './comparison/ways.ts'

/** The words of the comparison pages. Numbers and names come written. */
export const sv = {
  title: 'Jämför',
  lede: (period: string, against: string) => `${period}, jämfört med ${against}.`,
  ledeWithoutOwn: (area: string, period: string) => `${area}, ${period}.`,
  summary: (better: number, look: number, other: number, same: number) =>
    `${[
      `${better || 'Inget'} mått är bättre för barnen än hos de övriga`,
      `${look} ${plural('sv', look, 'är värt', 'är värda')} att titta närmare på`,
      ...(other > 0 ? [`${other} skiljer sig utan att vara bättre eller sämre`] : []),
    ].join(', ')}. ${same} kan inte skiljas från de övriga.`,
  ...ways,
  periodGone: (period: string) =>
    `Det finns ingen publicerad utgåva för ${period} längre. Här visas den senaste i stället.`,
  all: 'Alla i jämförelsen',
  allOthers: 'alla övriga i jämförelsen',
  othersIn: (area: string) => `övriga i ${area}`,
  mine: 'Er kommun',
  unnamed: 'Inte namngiven',
  list,
  ...said,
  table,
  ...figure,
  spread,
  funnel,
  caseMix,
  map,
  interpretations: { title: 'Tolkningar' },
  contents: 'På sidan',
  profile,
}

export type ComparisonText = typeof sv
