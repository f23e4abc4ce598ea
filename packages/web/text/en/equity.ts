import { equityWords } from '@lyhord/catalogue/said/equity_en.ts'
import type { EquityText } from '../sv/equity.ts'

/** The words of the equity page. Numbers come written. */
export const en: EquityText = {
  ...equityWords,
  title: 'Equity',
  question:
    'When needs are assessed alike, is an intervention granted as often, and is consent missing as often, for different children?',
  back: 'All results',
  print: 'Print',
  given: 'Similar needs means',
  givens: {
    niva: 'Same level of need and age group',
    niva_omraden: 'Also about as many areas of need',
  },
  unplaced: (n, one) =>
    `For ${n} ${one ? 'investigation' : 'investigations'} the answers do not tell which group the child belongs to.`,
  together: (least, most, of) =>
    `${least === most ? least : `${least}–${most}`} of ${of} cases have somebody with needs assessed alike to be compared with. Only they count in the difference.`,
  summary: {
    title: 'In short',
    intro: 'Differences larger than chance usually gives:',
    none: 'No groups can be told apart when needs are assessed alike. That does not mean that they are equal, but that the cases do not suffice to say otherwise.',
    nothing:
      'There are too few cases to compare any groups when needs are assessed alike. Choose a longer period.',
    rest: (n, one) =>
      one
        ? 'In one more comparison the groups cannot be told apart.'
        : `In the other ${n} comparisons the groups cannot be told apart.`,
    tooFew: (n, of) => `${n} of ${of} comparisons have too few cases to say anything.`,
    chance: (n, one) =>
      `${n} ${one ? 'comparison has' : 'comparisons have'} been tried. Even without real differences about 1 in 20 looks like a difference, often several at once, for the groups overlap.`,
  },
  limitsAbout: {
    title: 'What the comparison cannot say',
    small:
      'The figures are your own and small numbers are shown. Think of confidentiality before you show them to others.',
    unassessed: (n, one) =>
      `${n} ${one ? 'investigation tells' : 'investigations tell'} nothing of needs or age. Such investigations count in the shares, but not where needs are to be alike.`,
    methodTitle: 'How it is compared',
  },
  table: {
    against: 'Compared with',
    difference: 'Difference given similar needs, percentage points',
    low: 'Difference, lowest',
    high: 'Difference, highest',
    odds: 'Odds ratio given similar needs',
    oddsLow: 'Odds ratio, lowest',
    oddsHigh: 'Odds ratio, highest',
    together: 'Cases compared',
    others: 'The others',
  },
  region: {
    way: 'All municipalities of the comparison together',
    title: 'Equity, all together',
    lede: (region, period) => `${region}, ${period}.`,
    counted: (boards, reported, members) =>
      `${reported} of ${members} municipalities have reported. At most ${boards} of them have children with needs assessed alike in both groups.`,
    own: 'Your municipality alone',
    period: 'Period',
    none: 'Not released for this period',
    noneWhat:
      'The release was made of submissions that did not hold equity. When the municipalities submit again, it is in the next release.',
    noneYear:
      'A year is released with the half-year of it that is published last, and only while both releases stand. Choose a half-year meanwhile.',
    onlyInvestigations: 'Equity given similar needs is there for investigations.',
    notShown: 'not shown',
    table: {
      group: 'Group',
      against: 'Held against',
      boards: 'Municipalities',
      about: 'Children, about',
      value: 'Share, %',
      aboutOther: 'Held against, about',
      valueOther: 'Their share, %',
      difference: 'Difference, percentage points',
      low: 'Lowest',
      high: 'Highest',
      odds: 'Odds ratio',
      oddsLow: 'Odds ratio, lowest',
      oddsHigh: 'Odds ratio, highest',
    },
  },
  empty:
    'Once there are closed investigations you can see whether children with similar needs are treated alike.',
}
