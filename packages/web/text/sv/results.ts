import type { SaidShare } from '../../pages/results/said_share.ts'
import { type FormWords, formWords } from './form_words.ts'
import { contrary, sentences } from './results_sentences.ts'

/** `8 av 10`, `Alla`, `Inga` … to stand first in a sentence. */
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

/** The results of a form in Swedish. Numbers come written; `one` tells whether the number is exactly 1. */
export const svFor = ({ one: record, many, told, period, time, begin, promise }: FormWords) => ({
  title: 'Resultat',
  lede: (n: string, one: boolean, span: string) => `${one ? `1 ${told.one}` : `${n} ${told.many}`}, ${span}.`,
  share,
  sentences,
  contrary,
  sections: {
    delaktighet: 'Barnets delaktighet',
    tid: 'Tid',
    flickor_pojkar: 'Flickor och pojkar',
    utsatthet: 'Barnets utsatthet',
    orsaker: 'Anledning och tidigare kännedom',
    skydd_risk: 'Skydd och risk',
    behov: 'Behov',
    utfall: 'Stöd och insatser',
    samtycke: 'Samtycke',
    genomforande: 'Så gjordes utredningarna',
    ater: 'Efter utredningen',
    skyddsbedomning: 'Skyddsbedömning',
    beslut: 'Beslut',
    det_som_kom: 'Det som kom in',
    sedan: 'Vad som hände sedan',
    resultat: 'Vad insatserna ledde till',
    barnen: 'Barnen och deras omsorgspersoner',
    insatserna: 'Insatserna',
    personal: 'Personal',
    mal: 'Mål',
    insatsernas_gang: 'Insatsernas gång',
    mer: 'Mer',
    over_tid: 'Över tid',
  },
  contents: 'På sidan',
  controls: {
    heading: 'Urval',
    form: 'Formulär',
    period,
    allTime: 'Alla',
    years: 'År',
    halfYears: 'Halvår',
    ownSpan: 'Egna datum',
    from: 'Från och med',
    to: 'Till och med',
    split: 'Dela upp på',
    noSplit: 'Inget',
    order: 'Ordning',
    orders: { formular: 'Som i formuläret', vanligast: 'Vanligast först' },
    view: 'Visa som',
    views: { diagram: 'Diagram', tabell: 'Tabell' },
    viewKey: 'Tangent T växlar mellan diagram och tabell',
    more: 'Fler val',
    filters: 'Begränsa till',
    filtersOn: (n: number) => (n === 1 ? '1 begränsning' : `${n} begränsningar`),
    clear: 'Ta bort begränsningar',
    close: 'Stäng',
    inSelection: (n: string, one: boolean) => (one ? `1 ${record} i urvalet` : `${n} ${many} i urvalet`),
    show: (n: string, one: boolean) => (one ? `Visa 1 ${record}` : `Visa ${n} ${many}`),
    clearAll: 'Ta bort alla',
    chosen: (n: number) => (n === 1 ? '1 vald' : `${n} valda`),
    print: 'Skriv ut',
    reports: 'Rapporter',
    equity: 'Jämlikhet',
  },
  groups: { all: 'Alla', girls: 'Flickor', boys: 'Pojkar', unanswered: 'Ej besvarat' },
  nobody: `inga ${many}`,
  figure: {
    counted: (n: string, one: boolean) => (one ? `${n} ${record}` : `${n} ${many}`),
    missing: (missing: string, none: boolean) =>
      none ? 'inga svar saknas' : `${missing} saknar svar och räknas inte med`,
    unplaced: (n: string) => `okänt ${n}`,
    allMissing: (n: string) => `Svar saknas för alla ${n}.`,
    showTable: 'Visa tabell',
    showChart: 'Visa diagram',
    about: 'Så räknas det',
    question: 'Frågan',
    definition: 'Definition',
    source: 'Källa',
    direction: 'Riktning',
    directions: {
      higher: 'Högre är bättre för barnet.',
      lower: 'Lägre är bättre för barnet.',
      none: 'Varken högt eller lågt är bra i sig.',
    },
    method:
      'Osäkerheten är ett 95-procentigt intervall: Wilsons metod för andelar, ordningstal för medianen. Den säger hur mycket slumpen kan spela in.',
    proposal: 'Förslag: definitionen är Lyhörds egen och ska prövas med kommunerna.',
    downloadTable: 'Hämta tabellen (CSV)',
    downloadPicture: 'Hämta bilden (SVG)',
    noPicture: 'Diagrammet kunde inte hämtas. Här är tabellen.',
    most: (label: string, share: string) => `Vanligast: ${label} (${share}).`,
    mostThen: (label: string, share: string, next: string, nextShare: string) =>
      `Vanligast: ${label} (${share}), därefter ${next} (${nextShare}).`,
    mostAlike: (labels: string, share: string) => `Lika vanliga: ${labels} (${share} var).`,
    manyAlike: (n: string, share: string) => `Inget svar är vanligast: ${n} är lika vanliga (${share} var).`,
    several: 'Flera svar kan väljas, så andelarna kan bli mer än 100 % tillsammans.',
    nobodyYet: `Inga ${many} i urvalet räknas här ännu.`,
    noInhabitants:
      'Måttet visas för hela kalenderår som det finns befolkning för, utan andra urval än kön och ålder.',
    inhabitants: (source: string, year: number) => `Befolkning ${year}: ${source}.`,
    toInhabitants: 'Se befolkningen',
  },
  table: {
    group: 'Grupp',
    answer: 'Svar',
    value: 'Värde',
    days: 'Dagar',
    count: 'Antal',
    of: 'Av',
    missing: 'Saknar svar',
    share: 'Andel, %',
    interval: 'Osäkerhet, %',
    low: 'Lägst, %',
    high: 'Högst, %',
    median: 'Median, dagar',
    lowDays: 'Lägst',
    highDays: 'Högst',
    mean: 'Medel',
    p10: '10 % klara inom',
    p90: '90 % klara inom',
    period: 'Period',
  },
  warnings: {
    recognisable:
      'Färre än 5: siffran säger lite och enskilda barn kan kännas igen. Visa den inte för andra.',
    uncertain: 'Färre än 30: siffran är osäker och kan ändras mycket av en slump.',
    much_missing: 'Svar saknas för mer än 1 av 5. Tolka siffran med försiktighet.',
  },
  talks: {
    title: 'Så många samtal deltog barnet i',
    more: (thrice: string, once: string) => `${thrice} tre gånger eller fler. ${once} minst en gång.`,
  },
  days: {
    title: 'Så många dagar tog utredningarna',
    half: time.half,
    most: time.most,
    few: (counted: string, median: string, one: boolean) =>
      one ? `Räknat på ${counted}: ${median}.` : `Medianen är ${median}, räknat på ${counted}.`,
    interval: (low: string, high: string) => `Medianens osäkerhet är ${low}–${high} dagar.`,
    fourMonths: 'fyra månader',
    median: (days: string) => `median ${days}`,
    axis: time.axis,
    count: many,
    open: (from: string) => `${from} eller fler`,
    limit:
      'Fyra månader räknas i kalendern och är 120–123 dagar. Många kommuner anger 120 dagar; båda måtten visas nedan.',
  },
  difference: {
    girlsMore: (points: string, low: string, high: string) =>
      `Flickor oftare än pojkar: skillnaden är ${points} (${low}–${high}).`,
    boysMore: (points: string, low: string, high: string) =>
      `Pojkar oftare än flickor: skillnaden är ${points} (${low}–${high}).`,
    same: 'Flickor och pojkar kan inte skiljas åt.',
    intro: 'Här står bara skillnader som är större än vad slumpen brukar ge.',
    none: 'I det här urvalet kan flickor och pojkar inte skiljas åt på något mått.',
    rest: (n: string) => `På övriga ${n} mått kan flickor och pojkar inte skiljas åt.`,
    chance: (n: string, byChance: string) =>
      `${n} mått har jämförts. Även utan verkliga skillnader skulle ungefär ${byChance} av dem se ut som skillnader.`,
    notEnough: 'Det behövs både flickor och pojkar i urvalet för att jämföra.',
  },
  followed: (followed: string, of: string, percent: string) =>
    `Hittills ingår ${followed} av ${of} utredningar (${percent}): de som har kunnat följas i ett år. Ensamkommande barn ingår inte.`,
  overTime: {
    title: 'Halvår för halvår',
    medianDays: 'median i dagar',
    figure: 'Mått',
    value: 'Värde',
    intro: 'Varje punkt är ett halvår, strecket är osäkerheten. Ihåliga punkter har färre än 30 bakom sig.',
    tooFew: `När det finns ${told.many} från minst två halvår syns förändringen här.`,
    label: (year: string, half: string, n: string) => `${half} ${year}\nn ${n}`,
    halves: { H1: 'jan–juni', H2: 'juli–dec' },
  },
  empty: {
    title: 'Här kommer era resultat',
    what: promise,
    how: begin,
  },
  away: {
    none: 'Siffrorna har inte kommit än.',
    before: 'Siffrorna för ditt val har inte kommit än. Det som står här är det du såg senast.',
    old: 'Siffrorna här är de som kom senast.',
    soon: 'Sidan frågar igen av sig själv tills den får svar.',
  },
  emptySelection: {
    title: `Inga ${many} i urvalet`,
    what: 'Välj en annan period eller ta bort någon begränsning.',
  },
})

/** The results of investigations. */
export const sv = svFor(formWords.utredning)

export type ResultsText = typeof sv
