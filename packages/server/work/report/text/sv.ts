import { equityWords as equity } from '@lyhord/catalogue/said/equity_sv.ts'
import { contrary, sentences } from '@lyhord/catalogue/said/sv.ts'
import type { SaidShare } from '@lyhord/core/indicator/said_share.ts'
import { sv as apart } from './sv/apart.ts'
import { sv as caseMix } from './sv/case_mix.ts'
import { sv as compiled } from './sv/compiled.ts'
import { sv as daysAndTalks } from './sv/days_and_talks.ts'
import { sv as equityTable } from './sv/equity_table.ts'
import { sv as figure } from './sv/figure.ts'
import { sv as funnel } from './sv/funnel.ts'
import { sv as method } from './sv/method.ts'
import { sv as table } from './sv/table.ts'

const share = (said: SaidShare): string => {
  switch (said.as) {
    case 'none':
      return 'Inga'
    case 'all':
      return 'Alla'
    case 'few':
      return 'Färre än 1 av 20'
    case 'nearly_all':
      return 'Fler än 19 av 20'
    default:
      return `${said.count} av ${said.of}`
  }
}

type OneAndMany = readonly [one: string, many: string]

/** How the records of each form are counted. */
const counted: Readonly<Record<string, OneAndMany>> = {
  utredning: ['avslutad utredning', 'avslutade utredningar'],
  aktualisering: ['aktualisering', 'aktualiseringar'],
  oppen_insats: ['avslutad öppen insats', 'avslutade öppna insatser'],
  oppen_insats_mangd: ['öppen insats', 'öppna insatser'],
  oppen_insats_resurs: ['anställd', 'anställda'],
  insats_uppfoljning: ['uppföljd insats', 'uppföljda insatser'],
}

/** What reports say in Swedish. Numbers come written. */
export const sv = {
  share,
  sentences,
  contrary,
  equity,
  counted,
  /** Records of a form without a word of its own. */
  records: ['ärende', 'ärenden'],
  kinds: { lokal: 'Resultatrapport', sammanstalld: 'Sammanställd rapport' },
  document: {
    contents: 'Innehåll',
    figure: 'Diagram',
    table: 'Tabell',
    tables: 'Alla siffror',
    appendix: 'Bilaga',
    warning: 'Att tänka på',
    source: 'Källa',
    page: 'Sida',
    about: 'Om rapporten',
    day: 'Beställd',
    percent: 'procent',
    days: 'dagar',
    points: 'procentenheter',
    sheet: 'Blad',
    chapter: 'Kapitel',
  },
  chapters: {
    short: 'I korthet',
    inledning: 'Inledning',
    delaktighet: 'Barnets delaktighet',
    tid: 'Tid',
    mer: 'Fler resultat',
    girlsBoys: 'Flickor och pojkar',
    equity: 'Jämlikhet när behoven är lika bedömda',
    overTime: 'Över tid',
    areas: 'Områdena',
    interpretations: 'Så tolkar kommunerna siffrorna',
    avslutning: 'Slutsatser',
    coverage: 'Täckning och bortfall',
    hidden: 'Det som inte visas',
    definitions: 'Definitioner',
    method: 'Så är siffrorna gjorda',
    tables: 'Alla siffror',
    about: 'Om rapporten',
  },
  groups: { all: 'Alla', girls: 'Flickor', boys: 'Pojkar', unknown: 'Övriga och okänt' },
  ledeLocal: (n: string, word: string, span: string) =>
    `Rapporten bygger på ${n} ${word} under perioden ${span}.`,
  nothing: 'Inga ärenden finns i perioden. Rapporten visar därför inga resultat.',
  careLocal:
    'Rapporten visar kommunens egna siffror, även när de bygger på få barn. Pröva sekretessen innan den lämnas vidare.',
  careGuarded:
    'Rapporten får visas utanför nämnden: små tal är dolda så att inget barn ska kunna kännas igen. Egna texter är inte prövade.',
  careCompiled:
    'Rapporten visar bara siffror ur en publicerad utgåva. Små tal har tagits bort så att inget barn ska kunna kännas igen.',
  guarded: {
    lede: (word: string, span: string) =>
      `Rapporten bygger på ${word} under perioden ${span}. Hur många de är visas inte.`,
    why: 'Visas inte: talen är för små, eller skulle avslöja ett annat litet tal.',
    short: 'visas inte',
    figures: (titles: string) => `Ingen siffra för alla tillsammans visas för: ${titles}.`,
    allShown: 'Alla mått i rapporten har en siffra för alla tillsammans.',
    noEquity:
      'Jämlikhet när behoven är lika bedömda är inte med: grupperna är för små för att visas för andra.',
    halves:
      'Varje halvår skyddas för sig. Ett helt år är summan av sina halvår, och visas inte när något av dem inte gör det.',
    notPassed: 'Granskningen av det som visas gick inte igenom. Därför visas inga siffror.',
  },
  readers: {
    alla: 'får visas utanför nämnden, små tal är dolda',
    namnden: 'bara inom nämnden, små tal visas',
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

export type ReportText = typeof sv
