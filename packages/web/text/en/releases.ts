import { plural } from '../plural.ts'
import type { ReleasesText } from '../sv/releases.ts'

/** Words for releases of a comparison: who has reported, what the audit found, what is shown and hidden. */
export const en: ReleasesText = {
  title: 'Releases',
  sentence:
    'A release is the municipalities’ counts for one or more half-years, audited so that no small number can be worked out.',
  notYours: 'Releases are read by those who work with the results, and made by the region’s analyst.',
  noneTitle: 'No releases yet',
  none: 'Once the region has published a release it stands here, and the figures are seen under The comparison.',
  noneManage:
    'This is how the first one comes about: read in the areas, wait until the municipalities have submitted, and make a release. Below you see who has submitted.',
  caption: 'Releases, the latest first',
  columns: { number: 'Release', what: 'What', periods: 'Half-years', region: 'Region', state: 'State' },
  named: (number) => `Release ${number}`,
  oneTitle: (number) => `Release ${number}`,
  oneSentence: (form, periods, region) => `${form}, ${periods}. ${region}.`,
  states: {
    making: 'Being made',
    made: 'Ready to check and publish',
    failed: 'Stopped by the audit',
    published: 'Published',
    withdrawn: 'Withdrawn',
  },
  broken: 'Could not be made',
  cancelled: 'Called off',
  since: (state, at) => `${state} ${at}`,

  make: 'Make a release',
  form: 'Form',
  periods: 'Half-years',
  periodsHint: 'At most eight.',
  threshold: 'Small numbers',
  thresholdHint: 'A lower limit shows more, a higher one protects more. Four is common.',
  thresholdOf: (max) => `1–${max} are not shown`,
  makeNow: 'Make the release',
  choosePeriod: 'Choose at least one half-year.',
  nobodyYet: (periods) =>
    `Nobody has submitted for the ${periods} yet. A release can be made when somebody has.`,
  makingIsNotPublishing: 'Nobody else sees the release until you publish it.',

  coverage: (period) => `Who has submitted for the ${period}`,
  reported: (n, of) => `${n} of ${of} have submitted`,
  reportedShort: (n, of) => `${n} of ${of}`,
  noAreas: 'There are no areas with members on the last day of the half-year.',
  toAreas: 'To the areas',
  members: 'The municipalities',
  memberColumns: { name: 'Municipality', reported: 'Submitted', named: 'Shown' },
  notReported: 'Not yet',
  yes: 'Yes',
  kept: (at) => `${at}, used in a published release`,
  shownNamed: 'Named',
  shownUnnamed: 'Not named',
  areaColumns: { area: 'Area', reported: 'Have submitted' },
  notAlone: 'too few to be shown',
  areas: 'The areas',
  missing: 'Missing answers',
  missingNone: 'Few or no answers are missing in what has been submitted.',
  missingWhat: (n, most, share) =>
    `${n} measures lack answers for some cases. Most are missing for ${most}: about ${share}.`,
  missingColumns: { measure: 'Measure', share: 'Missing, about' },

  making: 'The release is being made',
  makingWhat:
    'The counts are added up, small numbers are hidden, and the audit tries to work them out again. You can close the page; it is made all the same, also if the server starts anew.',
  madeFor: (time) => `It has been going on for ${time}.`,
  stages: {
    waiting: 'Waits for another release to be done',
    protecting: 'Small numbers are hidden and audited',
    auditing: 'The last of it is audited',
    storing: 'Is stored',
  },
  tables: (stage, done, of) => `${stage}: ${done} of ${of} tables done`,
  left: (time) => `About ${time} left.`,
  callOff: 'Call off the release',
  calledOff: 'The release is called off.',
  seconds: (n) => `${n} s`,
  minutes: (n) => `${n} min`,
  faults: {
    protection:
      'Something went wrong while the numbers were protected and audited. Nothing is published. Make the release anew.',
    program: 'Something went wrong in the program. Nothing is published. Make the release anew.',
    cancelled: 'Somebody called it off while it was being made. Nothing of it is left.',
  },
  again: 'If it happens again: tell whoever runs Lyhörd.',
  makeAgain: 'Make the release again',
  makeAgainHigher: (max) => `Make it again, so that 1–${max} is not shown`,

  audit: 'The audit',
  auditHow:
    'A separate program, which shares no code with the one that hides, tries to work out every hidden number from all that is shown: sums, areas that overlap, indicators that tell of each other, earlier releases of the same half-year, and what each municipality knows of itself.',
  auditPasses: (n) => `${n} hidden numbers were tried. None of them could be worked out.`,
  auditNothing: 'No number had to be hidden.',
  auditPassesAbout: (n) => `At most ${n} hidden numbers were tried. None of them could be worked out.`,
  auditFails: 'The audit does not let the release through',
  auditFailsWhat:
    'It cannot be published. Make a new one with a higher limit for small numbers, or wait until more have submitted.',
  auditRows: {
    recoverable: 'Hidden numbers that could be worked out',
    narrow: (width) =>
      `Small numbers with less than ${width} between the smallest and the largest they can be`,
    exposed: 'Small numbers that were shown',
    wrong: 'Numbers that did not agree with what was submitted',
    pairs: 'Pairs of municipalities that areas show alone',
    togetherExact: 'Small numbers that all indicators together showed exactly',
    togetherNarrow: (width) =>
      `Small numbers for which all indicators together left less than ${width} between the smallest and the largest`,
    toldToMembers: 'Small numbers of others that a municipality could compute with the help of its own',
  },
  auditColumns: { what: 'What was tried', found: 'Found' },
  auditNarrowest: (n) =>
    `At its closest, there is ${n} between the smallest and the largest a small number can be.`,

  publish: 'Publish',
  publishAsk: 'Publish the release?',
  publishWhat: (n) =>
    `It is seen in the comparison, and as open data by everybody, without signing in too. A published release never changes; it can only be withdrawn. The numbers come from ${n}.`,
  fewTitle: 'Few have submitted',
  few: (period, n, of) => `For the ${period}, ${n} of ${of} municipalities have submitted.`,
  fewWhat:
    'The figures of all are then mostly theirs, and those who submit later come in with a new release only. Wait for more if you can.',
  publishFew:
    'When only one or two municipalities have submitted, no total of all is shown, and it can be understood whose the figures are, even when the municipality does not want to be named. Ask the municipality before you publish.',
  boards: (n, count) => `${n} ${plural('en', count, 'municipality', 'municipalities')}`,
  published: 'The release is published.',
  readFirst:
    'The numbers are shown when the release is published. Until then you see who is included, and the audit: comparing unpublished releases could otherwise reveal what is hidden.',
  withdraw: 'Withdraw',
  withdrawAsk: 'Withdraw the release?',
  withdrawWhat:
    'The numbers are no longer shown. That the release has been there, and why it was withdrawn, everybody can see.',
  why: 'Why',
  whyHint: 'Seen by everybody who reads releases. Write nothing about individuals.',
  whyMissing: 'Say why.',
  withdrawn: 'The release is withdrawn.',
  cancel: 'Cancel',

  figures: 'Numbers shown and hidden',
  measure: 'Measure',
  split: 'Split by',
  splits: { kon: 'Sex', aldersgrupp: 'Age' },
  period: 'Half-year',
  area: 'Area',
  all: 'All who have submitted',
  unnamed: (n) => `Not named ${n}`,
  of: (numerator, n) => `${numerator} of ${n}`,
  nobody: '–',
  hidden: 'hidden',
  hiddenSaid: (all, shown, hidden) =>
    `Of ${all} numbers ${shown} are shown. ${hidden} are too small or are hidden to protect those that are.`,
  allShown: (all) => `All ${all} numbers are shown.`,
  whyHidden:
    'hidden: the number, or the rest of the group, is so small that a child could be recognised, or such a number could be worked out with its help. Which of the two is not said, since that tells as well.',
  nobodyWhat: 'dash: no cases to count.',
  download: 'Download the numbers (CSV)',
  copy: 'Copy this address',
  toComparison: 'See the numbers in the comparison',

  facts: 'How the release is made',
  fact: {
    threshold: 'Small numbers',
    width: 'Protection against narrowing down',
    also: 'Protection besides',
    program: 'Program version',
    input: 'Checksum of what was submitted',
    output: 'Checksum of the release',
  },
  thresholdIs: (max) => `1–${max} are not shown`,
  zeros: 'nor are zeros',
  alone: 'somebody who is alone in a group cannot work out another',
  fewestBoards: 'no sums of two municipalities alone',
  placesUnknownSex: 'children of unknown sex are counted with the sex that is more',
  hidesInside: 'parts of a hidden number are hidden too where they would narrow it down',
  guardsMembers: 'no municipality can compute small numbers of another with the help of its own',
  widthIs: (width) => `at least ${width} steps`,
  sameAgain: 'The same submissions, limit and program version give the same release again.',
  history: 'History',
  happened: { made: 'Made', begun: 'Begun', published: 'Published', withdrawn: 'Withdrawn' },
  toList: 'All releases',
}
