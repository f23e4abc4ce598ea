import { contrary, sentences } from '@lyhord/catalogue/said/en.ts'
import { equityWords as equity } from '@lyhord/catalogue/said/equity_en.ts'
import type { SaidShare } from '@lyhord/core/indicator/said_share.ts'
import { en as apart } from './en/apart.ts'
import { en as caseMix } from './en/case_mix.ts'
import { en as compiled } from './en/compiled.ts'
import { en as daysAndTalks } from './en/days_and_talks.ts'
import { en as equityTable } from './en/equity_table.ts'
import { en as figure } from './en/figure.ts'
import { en as funnel } from './en/funnel.ts'
import { en as method } from './en/method.ts'
import { en as table } from './en/table.ts'
import type { ReportText } from './sv.ts'

const share = (said: SaidShare): string => {
  switch (said.as) {
    case 'none':
      return 'No'
    case 'all':
      return 'All'
    case 'few':
      return 'Fewer than 1 in 20'
    case 'nearly_all':
      return 'More than 19 in 20'
    default:
      return `${said.count} in ${said.of}`
  }
}

/** What reports say in English. Numbers come written. */
export const en: ReportText = {
  share,
  sentences,
  contrary,
  equity,
  counted: {
    utredning: ['closed investigation', 'closed investigations'],
    aktualisering: ['referral', 'referrals'],
    oppen_insats: ['closed open service', 'closed open services'],
    oppen_insats_mangd: ['open service', 'open services'],
    oppen_insats_resurs: ['employee', 'employees'],
    insats_uppfoljning: ['intervention followed up', 'interventions followed up'],
  },
  kinds: { lokal: 'Report of results', sammanstalld: 'Compiled report' },
  document: {
    contents: 'Contents',
    figure: 'Figure',
    table: 'Table',
    tables: 'All figures',
    appendix: 'Appendix',
    warning: 'To bear in mind',
    source: 'Source',
    page: 'Page',
    about: 'About the report',
    day: 'Ordered',
    percent: 'per cent',
    days: 'days',
    points: 'percentage points',
    sheet: 'Sheet',
    chapter: 'Chapter',
  },
  records: ['case', 'cases'],
  chapters: {
    short: 'In short',
    inledning: 'Introduction',
    delaktighet: 'The child’s participation',
    tid: 'Time',
    mer: 'More results',
    girlsBoys: 'Girls and boys',
    equity: 'Equity when needs are assessed alike',
    overTime: 'Over time',
    areas: 'The areas',
    interpretations: 'How the municipalities read the figures',
    avslutning: 'Conclusions',
    coverage: 'Coverage and missing answers',
    hidden: 'What is not shown',
    definitions: 'Definitions',
    method: 'How the figures are made',
    tables: 'All figures',
    about: 'About the report',
  },
  groups: { all: 'All', girls: 'Girls', boys: 'Boys', unknown: 'Other and unknown' },
  ledeLocal: (n, word, span) => `The report is made of ${n} ${word} in the period ${span}.`,
  nothing: 'There are no cases in the period, so the report shows no results.',
  careLocal:
    'The report shows the municipality’s own figures, also where they rest on few children. Consider confidentiality before passing it on.',
  careGuarded:
    'This report may be shown outside the board: small numbers are hidden so that no child can be recognised. Texts of your own have not been checked.',
  careCompiled:
    'The report shows figures of a published release only. Small counts have been removed so that no child can be recognised.',
  guarded: {
    lede: (word: string, span: string) =>
      `The report rests on ${word} in the period ${span}. How many they are is not shown.`,
    why: 'Not shown: the numbers are too small, or would reveal another small number.',
    short: 'not shown',
    figures: (titles: string) => `No figure for all together is shown for: ${titles}.`,
    allShown: 'Every measure in the report has a figure for all together.',
    noEquity: 'Equity given similar needs is left out: the groups are too small to be shown to others.',
    halves:
      'Each half-year is protected by itself. A whole year is the sum of its half-years, and is not shown when one of them is not.',
    notPassed: 'The audit of what is shown did not pass. No figures are shown for that reason.',
  },
  readers: {
    alla: 'may be shown outside the board, small numbers are hidden',
    namnden: 'for the board alone, small numbers are shown',
  },
  ...figure,
  ...daysAndTalks,
  ...apart,
  table,
  ...compiled,
  funnel,
  caseMix,
  equityTable,
  ...method,
}
