import { contrary, sentences } from '@lyhord/catalogue/said/sv.ts'
import type { SaidShare } from '@lyhord/core/indicator/said_share.ts'

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
  careCompiled:
    'Rapporten visar bara siffror ur en publicerad utgåva. Små tal har tagits bort så att inget barn ska kunna kännas igen.',
  percentWithInterval: (percent: string, range: string) => `${percent}, osäkerhet ${range}`,
  nobodyCounted: 'Inga svar finns att räkna på.',
  allMissing: (n: string) => `Svar saknas i alla ${n} ärenden.`,
  number: (title: string, value: string) => `${title}: ${value}.`,
  noInhabitants: 'Måttet visas för hela kalenderår som det finns befolkning för.',
  most: (label: string, said: string) => `Vanligast är ${label} (${said}).`,
  mostThen: (label: string, said: string, next: string, nextSaid: string) =>
    `Vanligast är ${label} (${said}), därefter ${next} (${nextSaid}).`,
  several: 'Flera svar kan väljas, så andelarna kan tillsammans bli mer än 100 procent.',
  days: {
    half: (days: string) => `Hälften var klara inom ${days} dagar.`,
    most: (days: string) => `9 av 10 var klara inom ${days} dagar.`,
    interval: (range: string) => `Medianens osäkerhet är ${range} dagar.`,
    axis: 'Dagar',
    counted: 'Antal',
    limit: 'fyra månader',
    open: (from: string) => `${from} eller fler`,
    alt: (half: string, most: string, n: string) => `Fördelning av antal dagar. ${half} ${most} Antal: ${n}.`,
  },
  talks: {
    title: 'Så många samtal deltog barnet i',
    parts: ['0 samtal', '1 samtal', '2 samtal', '3 eller fler'],
    caption: 'Antal samtal som barnet deltog i under utredningen, andel av barnen',
  },
  difference: {
    girlsMore: (points: string, range: string) =>
      `Flickor oftare än pojkar: skillnaden är ${points} (${range}).`,
    boysMore: (points: string, range: string) =>
      `Pojkar oftare än flickor: skillnaden är ${points} (${range}).`,
    same: 'Flickor och pojkar kan inte skiljas åt.',
    notEnough: 'Det finns inte både flickor och pojkar att jämföra.',
    intro: (n: string) =>
      `${n} mått har jämförts mellan flickor och pojkar. Här står bara de skillnader som är större än vad slumpen brukar ge.`,
    none: (n: string) => `${n} mått har jämförts. På inget av dem kan flickor och pojkar skiljas åt.`,
    chance: (n: string) =>
      `Även utan verkliga skillnader skulle ungefär ${n} av måtten se ut som skillnader. Läs dem som frågor att gå vidare med.`,
    about: (what: string, said: string) => `${what}: ${said}`,
  },
  before: {
    same: (percent: string) => `Det kan inte skiljas från samma period året före (${percent}).`,
    more: (points: string, range: string) =>
      `Det är en större andel än samma period året före: skillnaden är ${points} (${range}).`,
    less: (points: string, range: string) =>
      `Det är en mindre andel än samma period året före: skillnaden är ${points} (${range}).`,
  },
  warnings: {
    recognisable: (about: string) =>
      `Färre än 5${about}: siffran säger lite, och enskilda barn kan kännas igen.`,
    uncertain: (about: string) => `Färre än 30${about}: siffran är osäker och kan ändras mycket av en slump.`,
    much_missing: (about: string) => `Svar saknas för mer än 1 av 5${about}. Tolka siffran med försiktighet.`,
    about: (groups: string) => ` (${groups})`,
  },
  caption: (question: string, n: string) => `${question} n = ${n}`,
  shareAlt: (title: string, rows: string) => `${title}. ${rows}`,
  overTime: {
    intro:
      'Varje rad är ett halvår. Två halvår kan bara sägas skilja sig åt när osäkerheten är liten nog; små steg upp och ner är oftast slump.',
    caption: (title: string) => `${title}, halvår för halvår`,
    same: (first: string, last: string) => `${last} kan inte skiljas från ${first}.`,
    more: (first: string, last: string, points: string, range: string) =>
      `${last} är andelen större än ${first}: skillnaden är ${points} (${range}).`,
    less: (first: string, last: string, points: string, range: string) =>
      `${last} är andelen mindre än ${first}: skillnaden är ${points} (${range}).`,
  },
  table: {
    group: 'Grupp',
    answer: 'Svar',
    area: 'Område',
    period: 'Halvår',
    share: 'Andel, procent',
    low: 'Lägst',
    high: 'Högst',
    count: 'Antal',
    of: 'Av',
    missing: 'Saknar svar',
    value: 'Värde',
    median: 'Median, dagar',
    mean: 'Medel',
    p10: '10 procent klara inom',
    p90: '90 procent klara inom',
    days: 'Dagar',
    indicator: 'Mått',
    missingShare: 'Saknar svar, procent',
    collection: 'Insamling',
    submitted: 'Inlämnade',
    expected: 'Väntade',
    drafts: 'Utkast',
    members: 'Kommuner',
    reported: 'Har lämnat in',
    note: 'Anmärkning',
    name: 'Uppgift',
    content: 'Innehåll',
    yes: 'Ja',
    no: 'Nej',
  },
  coverage: {
    collections: 'Insamlingar i perioden',
    missing: 'Svar som saknas, per mått',
    notKnown: 'ej angivet',
    intro:
      'Ett svar som saknas räknas aldrig som noll. Det står utanför måttet, och hur många som saknas visas här.',
    members: (reported: string, all: string, area: string) =>
      `${reported} av ${all} kommuner i ${area} har lämnat in för perioden.`,
    membersTitle: 'Vilka som har lämnat in',
    areasTitle: 'Områden och hur många kommuner de bygger på',
    invented: 'Påhittat område, för demonstration.',
  },
  compiled: {
    lede: (reported: string, all: string, region: string, period: string) =>
      `Rapporten bygger på de siffror som ${reported} av ${all} kommuner i ${region} har lämnat in för ${period}.`,
    number: (n: string, word: string) => `De har tillsammans ${n} ${word}.`,
    own: (name: string) => `${name} är er egen kommun och är utmärkt i diagrammen.`,
    order: 'Områdena står i bokstavsordning. Rapporten rangordnar dem inte.',
    areaAlt: (title: string, all: string, n: string) =>
      `${title}, per område. Alla: ${all}. ${n} områden visas.`,
    ownSame: (name: string) => `${name} kan inte skiljas från alla tillsammans.`,
    ownLower: (name: string) => `${name} ligger lägre än väntat, mer än vad slumpen brukar ge.`,
    ownHigher: (name: string) => `${name} ligger högre än väntat, mer än vad slumpen brukar ge.`,
    told: (title: string, of: string, alike: string, higher: string, lower: string) =>
      `På ”${title}” kan ${alike} av de ${of} kommuner vars siffror visas inte skiljas från alla tillsammans; ${higher} ligger högre och ${lower} lägre än väntat.`,
    allAlike: (title: string, of: string) =>
      `På ”${title}” kan ingen av de ${of} kommuner vars siffror visas skiljas från alla tillsammans.`,
    few: 'Det är för få kommuner för att säga vilka som skiljer sig från de övriga.',
    hiddenAll: 'Siffran för alla tillsammans visas inte.',
    hidden: { unsafe: 'visas inte: för få', guard: 'visas inte: skulle avslöja en annan siffra' },
    notReported: 'har inte lämnat in',
    nobody: 'inga ärenden',
    nobodyHidden: 'Ingen siffra i den här delen har dolts.',
    hiddenCount: (hidden: string, of: string) => `${hidden} av ${of} siffror i rapporten visas inte.`,
    hiddenWhy: (max: string) =>
      `En siffra visas inte när den bygger på 1–${max} barn, eller när den tillsammans med andra siffror skulle avslöja en sådan.`,
    hiddenAudit: (audited: string) =>
      `En oberoende granskning har försökt räkna fram ${audited} dolda siffror ur de publicerade, med linjär optimering. Ingen gick att räkna fram.`,
    release: (number: string, region: string) => `Utgåva ${number}, ${region}`,
    unnamed: (n: string) =>
      `${n} kommuner är med i summorna men har inte valt att stå med namn. De visas inte var för sig.`,
    someBoard: 'En kommun',
    noInterpretations: 'Inga tolkningar har lämnats för måtten i den här rapporten.',
  },
  method: {
    shares:
      'Andelar visas med ett 95-procentigt intervall enligt Wilsons metod. Det säger hur mycket slumpen kan spela in: är intervallet brett vet vi lite.',
    days: 'Tid räknas i kalenderdagar. Medianens intervall bygger på ordningsstatistik. Fyra månader räknas i kalendern och är 120–123 dagar.',
    difference:
      'Skillnaden mellan två andelar har ett intervall enligt Newcombe. Täcker det noll sägs att grupperna inte kan skiljas åt.',
    funnel:
      'En kommun jämförs med alla tillsammans genom trattgränser (95 och 99,8 procent) som tar hänsyn till att kommuner brukar skilja sig åt mer än slumpen ger (Spiegelhalter 2005).',
    missing: 'Saknade svar räknas aldrig som noll och ingår inte i nämnaren.',
    noRanking:
      'Rapporten rangordnar inte. En hög eller låg siffra är en fråga att samtala om, inte ett betyg.',
    proposal:
      'Där det står ”förslag” är måttets definition Lyhörds egen, att pröva tillsammans med kommunerna. Den är inte fastställd av någon myndighet.',
  },
  evidence: {
    verified: 'belagd',
    verified_concept: 'begreppet belagt, definitionen är ett förslag',
    proposal: 'förslag',
  },
  directions: {
    higher: 'Högre är bättre för barnet.',
    lower: 'Lägre är bättre för barnet.',
    none: 'Varken högt eller lågt är bra i sig.',
  },
  about: {
    organisation: 'Verksamhet',
    report: 'Rapport',
    form: 'Formulär',
    period: 'Period',
    records: 'Antal ärenden',
    day: 'Beställd',
    updated: 'Uppgifterna ändrades senast',
    release: 'Utgåva',
    published: 'Publicerad',
    releaseInput: 'Utgåvans underlag (SHA-256)',
    releaseOutput: 'Utgåvans innehåll (SHA-256)',
    threshold: 'Minsta tal som visas',
    checksum: 'Underlag (SHA-256)',
    program: 'Gjord med',
  },
}

export type ReportText = typeof sv
