import type { EquityWords, GroupName } from './equity_sv.ts'

const named = (label: string, said: string): GroupName => ({ label, said })

/** How equity given similar needs is said in English. */
export const equityWords: EquityWords = {
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
  size: (points, low, high) => `${points} (${low}–${high})`,
  tooFewShort: 'too few',
  signed: (difference, low, high) => `${difference} (${low} to ${high})`,
  panels: {
    crude: 'Share, as it is',
    adjusted: 'Difference in percentage points when needs are assessed alike',
    fromOthers: 'Difference from the other children, in percentage points, when needs are assessed alike',
  },
  against: (a, b) => `${a} compared with ${b}`,
  limits: {
    own: [
      'Needs are assessed by the same people who decide. If needs are assessed differently for different children, it does not show here.',
      'Children with the same level of need may differ in ways that are not recorded, such as what the family itself wants help with.',
      'A difference says that something is worth looking at together. It does not say why, nor what is right.',
      'The groups stand in the order of the form. No group is the yardstick of the others.',
    ],
    together: [
      'Each child is held only against children of the same municipality with the same assessed level of need and age group. That municipalities grant more or less makes no difference here.',
      'Needs are assessed by those who decide. If needs are assessed differently for different children, it does not show here.',
      'A difference says that something is worth looking at together. It does not say in which municipality, nor why, nor what is right.',
      'A municipality with fewer than five children in either group is not part of that comparison.',
    ],
  },
  method: {
    own: 'Shares have Wilson’s 95 % interval. The difference is weighed together over groups with similar needs (Mantel–Haenszel) with Sato’s 95 % interval. It is shown only when there is enough to compare (the rule of Mantel and Fleiss).',
    together:
      'Municipalities submit sums over their groups of need and age, never the groups themselves. Added up, the sums give the same odds ratio and difference (Mantel–Haenszel; 95 per cent intervals of Robins, Breslow and Greenland, and of Sato) as if all groups of all municipalities had stood in one table. A comparison is shown when at least three municipalities take part and there are more children than the release’s limit of each kind: granted and not, in both groups, also when any one municipality takes away its own children, and among those who have come since an earlier release. Figures are rounded: children to tens, shares to whole per cent, differences to tenths of a percentage point.',
  },
}
