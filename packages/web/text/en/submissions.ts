import { plural } from '../plural.ts'
import type { SubmissionsText } from '../sv/submissions.ts'

/** Words for what a board sends to a comparison. */
export const en: SubmissionsText = {
  title: 'Submit to a comparison',
  sentence: 'Only counts leave the municipality, never cases. You see all of it first, number by number.',
  notYours:
    'Unit managers and developers submit the municipality’s results here, so that they can be compared with others’.',
  noRegionTitle: 'Nobody to submit to yet',
  noRegion:
    'This is where you submit a half-year’s counts once there is a region of co-operation. Whoever runs Lyhörd adds it.',
  ways: 'Comparison',
  way: {
    compare: 'The comparison',
    submit: 'Submit',
    releases: 'Releases',
    areas: 'Areas',
    background: 'Background',
    reports: 'Reports',
  },
  choose: 'What, and to whom',
  to: 'To',
  form: 'Form',
  period: 'Half-year',
  notOver: 'The half-year is not over. You may want to wait, or submit again when it is.',
  content: 'This is what leaves the municipality',
  all: 'This is all that leaves the municipality: how many, never who. No cases, no pseudonyms and no free text go along.',
  counted: (records, groups, indicators) => `${records} in ${groups} groups, with ${indicators} indicators.`,
  parts: [
    'The groups are all together, each sex and each age.',
    'For shares also sex, age and known before together, never fewer than five in such a group.',
    'How answers are distributed leaves for all together only. Figures per 1,000 children do not leave.',
    'A few children whose sex is not known are counted with the sex that is more. Where they are many nothing leaves by sex.',
  ],
  smallTitle: 'Small numbers go along',
  few: (n, count) => `${n} ${plural('en', count, 'group has', 'groups have')} 1–4 cases.`,
  fewNumbers: (n, count) =>
    `In ${n} ${plural('en', count, 'row', 'rows')} below some number is 1–4, in larger groups too: those who count, those who are left, those without an answer, or those who share an answer or a number of days. They are marked “number 1–4”.`,
  smallWhat: [
    'A number that small may say something about a single child. It goes along so that the region’s sums are right.',
    'It is kept in the region’s database. The region’s analyst does not see it.',
    'The releases hide small numbers from everybody else. The limit stands in every release.',
  ],
  fewMark: 'number 1–4',
  nothingTitle: 'Nothing to submit for this half-year',
  nothing: 'Once there are submitted cases in the half-year, you see here what would leave the municipality.',
  search: 'Find an indicator',
  searchHint: 'For example: talks, consent, days.',
  found: (shown, all) => `${shown} of ${all} indicators are shown.`,
  noneFound: 'No indicator is called that. Try a shorter word.',
  download: 'Download all numbers (CSV)',
  changed: 'Changed',
  of: (numerator, n) => `${numerator} of ${n}`,
  withMissing: (told, missing) => `${told}, ${missing} missing`,
  unknownIndicator: (id) => `The indicator ${id}`,
  columns: {
    sex: 'Sex',
    age: 'Age',
    known: 'Known before',
    count: 'Number',
    n: 'Of',
    numerator: 'So many',
    missing: 'Missing',
    days: 'Days: number',
    codes: 'Answer: number',
  },
  known: { ja: 'Yes', nej: 'No', ej_besvarad: 'Not answered', ovriga: 'Others', alla: 'All' },
  everybody: 'All',
  others: 'Others',
  unanswered: 'Not answered',
  submit: 'Submit',
  submitAgain: 'Submit again',
  submitted: (named) =>
    named
      ? 'Submitted, with the name of the municipality.'
      : 'Submitted, without the name of the municipality.',
  sameAsSent: (at) => `You submitted exactly this on ${at}. Nothing has changed since.`,
  changedSinceSent: (at, then, now) =>
    `You submitted ${then} on ${at}. The results have changed since: now there are ${now}. Submit again for the new ones to count.`,
  figuresChangedSinceSent: (at) =>
    `You submitted on ${at}. Some numbers have changed since. Submit again for the new ones to count.`,
  released:
    'A release has been made of what you submitted then. If it is published it holds until the region withdraws it; then the new numbers are used.',
  changedMeanwhile: 'The results changed while you were reading',
  changedMeanwhileWhat: (n, count) =>
    `Nothing has been submitted. The numbers above are those that hold now; ${n} ${plural('en', count, 'indicator has changed and is marked', 'indicators have changed and are marked')}. Look through them and submit.`,
  sent: 'Submitted before',
  sentCaption: 'Submissions',
  noneSentTitle: 'Nothing submitted yet',
  noneSent: 'Here you see what you have submitted, when, and what it has been used for.',
  sentColumns: {
    what: 'What',
    to: 'To',
    records: 'Cases',
    at: 'When',
    by: 'Who',
    used: 'Used',
    named: 'Name',
    withdraw: 'Withdraw',
  },
  used: (n, count) => (count === 0 ? 'Not yet' : `In ${n} ${plural('en', count, 'release', 'releases')}`),
  somebody: 'Somebody who is no longer here',
  named: 'May the municipality be named in the comparison?',
  namedNo: 'No, show us without a name',
  namedNoHint: 'Others see a dot without a name. You see which one is yours.',
  namedYes: 'Yes, name us',
  namedYesHint:
    'Everybody sees which figures are yours, in open data too. Then others can ask how you do it.',
  chosenBefore: 'This is what you chose last time.',
  namedShort: 'Named',
  unnamedShort: 'Not named',
  equity: 'Equity given similar needs',
  equityPairs: (n) => `${n} comparisons`,
  equityWhat:
    'Children are compared within your municipality, with the same level of need and age group. What leaves are sums over all such groups: how many are compared, how many of them count, and the sums that the difference and the odds ratio are made of (Mantel–Haenszel). Groups with fewer than five children are not in it.',
  equitySums:
    'The sums are called as in the file. r and s give the difference and the odds ratio; rr, rs, ss and slope give their uncertainty; weight is how much the comparison weighs; fewer and more show whether the cases are enough.',
  equityColumns: {
    indicator: 'Indicator',
    group: 'Group',
    first: 'Counted',
    second: 'Counted among them',
    sums: 'Sums',
  },
  withdraw: 'Withdraw',
  withdrawn: 'Withdrawn.',
  withdrawnAt: (at) => `Withdrawn ${at}`,
  withdrawAsk: (what) => `Withdraw ${what}?`,
  withdrawWhat:
    'What you submitted is not counted in releases made after this. A release that is made but not published has to be made anew. You can submit again whenever you like.',
  withdrawStands:
    'A published release is already made of this. It stands, and for as long as it does the same counts are used when the half-year is released again; otherwise the difference between the releases would show your counts. Ask the region to withdraw the release if it is wrong.',
  keepIt: 'Let it be',
}
