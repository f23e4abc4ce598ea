import type { EquityText, GroupName } from '../sv/equity.ts'

const named = (label: string, said: string): GroupName => ({ label, said })

/** The words of the equity page. Numbers come written. */
export const en: EquityText = {
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
  dimensions: {
    kon: 'Girls and boys',
    bakgrund: 'Background',
    kon_bakgrund: 'Sex and background',
    boende: 'Living situation',
    funktionsnedsattning: 'Disability',
  },
  about: {
    kon: '',
    bakgrund:
      'Children born abroad are a group of their own. The others were born in Sweden and are divided by whether a parent was born abroad.',
    kon_bakgrund:
      'The same groups, girls and boys apart. Each group is compared with all the other children.',
    boende: 'Mostly with one parent includes step-families.',
    funktionsnedsattning: 'What is suspected but not established does not count as known.',
  },
  groups: {
    flicka: named('Girls', 'girls'),
    pojke: named('Boys', 'boys'),
    inga_utrikes: named('No parent born abroad', 'children without a parent born abroad'),
    foraldrar_utrikes: named('At least one parent born abroad', 'children with a parent born abroad'),
    utrikes: named('Born abroad themselves', 'children born abroad'),
    flicka_inga_utrikes: named('Girls, no parent born abroad', 'girls without a parent born abroad'),
    flicka_foraldrar_utrikes: named(
      'Girls, at least one parent born abroad',
      'girls with a parent born abroad',
    ),
    flicka_utrikes: named('Girls, born abroad themselves', 'girls born abroad'),
    pojke_inga_utrikes: named('Boys, no parent born abroad', 'boys without a parent born abroad'),
    pojke_foraldrar_utrikes: named('Boys, at least one parent born abroad', 'boys with a parent born abroad'),
    pojke_utrikes: named('Boys, born abroad themselves', 'boys born abroad'),
    bada: named('With both parents', 'children living with both parents'),
    vaxelvis: named('By turns', 'children living by turns with each parent'),
    mest_en: named('Mostly with one parent', 'children living mostly with one parent'),
    annan: named('Relatives, placed or other', 'children living with relatives, placed or otherwise'),
    ja: named('Known disability', 'children with a known disability'),
    nej: named('None known', 'children with no known disability'),
  },
  others: 'other children',
  says: {
    insats_andel: {
      more: (a, b, size) =>
        `When needs are assessed alike, ${a} are granted an intervention more often than ${b}: the difference is ${size}.`,
      less: (a, b, size) =>
        `When needs are assessed alike, ${a} are granted an intervention less often than ${b}: the difference is ${size}.`,
    },
    behov_ej_samtycke_andel: {
      more: (a, b, size) =>
        `When needs are assessed alike, consent is missing more often for ${a} than for ${b}: the difference is ${size}.`,
      less: (a, b, size) =>
        `When needs are assessed alike, consent is missing less often for ${a} than for ${b}: the difference is ${size}.`,
    },
  },
  same: (a, b) => `When needs are assessed alike, ${a} and ${b} cannot be told apart.`,
  noneApart: 'When needs are assessed alike, none of the groups can be told from the other children.',
  testedNotApart:
    'Of those that can be compared, no group can be told from the other children when needs are assessed alike.',
  restNotApart: 'The other groups that can be compared cannot be told from the other children.',
  tooFew: (a, b) => `There are too few cases to compare ${a} with ${b} when needs are assessed alike.`,
  tooFewOf: (groupsSaid) => `Too few cases to say anything of ${groupsSaid}.`,
  tooFewAll: 'There are too few cases to compare the groups when needs are assessed alike.',
  tooFewShort: 'too few',
  size: (points, low, high) => `${points} (${low}–${high})`,
  signed: (difference, low, high) => `${difference} (${low} to ${high})`,
  unplaced: (n, one) =>
    `For ${n} ${one ? 'investigation' : 'investigations'} the answers do not tell which group the child belongs to.`,
  panels: {
    crude: 'Share, as it is',
    adjusted: 'Difference in percentage points when needs are assessed alike',
    fromOthers: 'Difference from the other children, in percentage points, when needs are assessed alike',
  },
  against: (a, b) => `${a} compared with ${b}`,
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
  limits: {
    title: 'What the comparison cannot say',
    points: [
      'Needs are assessed by the same people who decide. If needs are assessed differently for different children, it does not show here.',
      'Children with the same level of need may differ in ways that are not recorded, such as what the family itself wants help with.',
      'A difference says that something is worth looking at together. It does not say why, nor what is right.',
      'The groups stand in the order of the form. No group is the yardstick of the others.',
    ],
    small:
      'The figures are your own and small numbers are shown. Think of confidentiality before you show them to others.',
    unassessed: (n, one) =>
      `${n} ${one ? 'investigation tells' : 'investigations tell'} nothing of needs or age. Such investigations count in the shares, but not where needs are to be alike.`,
    methodTitle: 'How it is compared',
    method:
      'Shares have Wilson’s 95 % interval. The difference is weighed together over groups with similar needs (Mantel–Haenszel) with Sato’s 95 % interval. It is shown only when there is enough to compare (the rule of Mantel and Fleiss).',
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
    half: 'Half-year',
    none: 'Not released for this half-year',
    noneWhat:
      'The release was made of submissions that did not hold equity. When the municipalities submit again, it is in the next release.',
    onlyInvestigations: 'Equity given similar needs is there for investigations.',
    notShown: 'not shown',
    download: 'Download table (CSV)',
    limits: [
      'Each child is held only against children of the same municipality with the same assessed level of need and age group. That municipalities grant more or less makes no difference here.',
      'Needs are assessed by those who decide. If needs are assessed differently for different children, it does not show here.',
      'A difference says that something is worth looking at together. It does not say in which municipality, nor why, nor what is right.',
      'A municipality with fewer than five children in either group is not part of that comparison.',
    ],
    method:
      'Municipalities submit sums over their groups of need and age, never the groups themselves. Added up, the sums give the same odds ratio and difference (Mantel–Haenszel; 95 per cent intervals of Robins, Breslow and Greenland, and of Sato) as if all groups of all municipalities had stood in one table. A comparison is shown when at least three municipalities take part and there are more children than the release’s limit of each kind: granted and not, in both groups, also when any one municipality takes away its own children, and among those who have come since an earlier release. Figures are rounded: children to tens, shares to whole per cent, differences to tenths of a percentage point.',
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
