import { equityWords as equity } from '@lyhord/catalogue/said/equity_sv.ts'
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

/** `1 ligger högre och 2 lägre`; a side without anybody is not told. */
const sides = (higher: string, lower: string): string =>
  higher === '0'
    ? `${lower} ligger lägre`
    : `${higher} ligger högre${lower === '0' ? '' : ` och ${lower} lägre`}`

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
  percentWithInterval: (percent: string, range: string) => `${percent}, osäkerhet ${range}`,
  nobodyCounted: 'Inga svar finns att räkna på.',
  allMissing: (n: string) => `Svar saknas i alla ${n} ärenden.`,
  number: (title: string, value: string) => `${title}: ${value}.`,
  noInhabitants: 'Måttet visas för hela kalenderår som det finns befolkning för.',
  partOf: (count: string, n: string) => `${count} av ${n}`,
  most: (label: string, said: string) => `Vanligast är ${label} (${said}).`,
  mostThen: (label: string, said: string, next: string, nextSaid: string) =>
    `Vanligast är ${label} (${said}), därefter ${next} (${nextSaid}).`,
  several: 'Flera svar kan väljas, så andelarna kan tillsammans bli mer än 100 procent.',
  days: {
    half: (days: string) => `Hälften var klara inom ${days} dagar.`,
    most: (days: string) => `9 av 10 var klara inom ${days} dagar.`,
    few: (n: string, median: string) => `Medianen är ${median} dagar, räknat på ${n}.`,
    interval: (range: string) => `Medianens osäkerhet är ${range} dagar.`,
    axis: 'Dagar',
    counted: 'Antal',
    limit: 'fyra månader',
    open: (from: string) => `${from} eller fler`,
    alt: (half: string, most: string, n: string) => `Fördelning av antal dagar. ${half} ${most} Antal: ${n}.`,
  },
  talks: {
    title: 'Så många samtal deltog barnet i',
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
    p10: '10 % klara inom',
    p90: '90 % klara inom',
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
    ownSame: (name: string) => `${name} kan inte skiljas från vad de har tillsammans.`,
    ownLower: (name: string) => `${name} ligger lägre än väntat, mer än vad slumpen brukar ge.`,
    ownHigher: (name: string) => `${name} ligger högre än väntat, mer än vad slumpen brukar ge.`,
    told: (title: string, of: string, alike: string, higher: string, lower: string) =>
      `På ”${title}” kan ${alike} av de ${of} kommuner vars siffror visas inte skiljas från vad de har tillsammans; ${sides(higher, lower)} än väntat.`,
    allAlike: (title: string, of: string) =>
      `På ”${title}” kan ingen av de ${of} kommuner vars siffror visas skiljas från vad de har tillsammans.`,
    few: 'Det är för få kommuner för att säga vilka som skiljer sig från de övriga.',
    hiddenAll: 'Siffran för alla tillsammans visas inte.',
    hiddenAnswers: (labels: string) =>
      `Visas inte, för att de är för få eller skulle avslöja en annan siffra: ${labels}.`,
    mostShown: (said: string) => `Av de svar som visas: ${said}`,
    hidden: 'visas inte',
    hiddenMeans: 'Visas inte: talet är för litet, eller skulle avslöja ett annat.',
    notReported: 'har inte lämnat in',
    nobody: 'inga ärenden',
    nobodyHidden: 'Ingen siffra i den här delen har dolts.',
    hiddenCount: (hidden: string, of: string) => `${hidden} av ${of} siffror i rapporten visas inte.`,
    hiddenWhy: (max: string) =>
      `En siffra visas inte när den bygger på 1–${max} barn, eller när den tillsammans med andra siffror skulle avslöja en sådan.`,
    unknownSex:
      'Barn vars kön inte är känt räknas med det vanligaste könet i sin kommun. Är de fler än ett av tio delas kommunen inte upp på kön.',
    hiddenAudit: (audited: string) =>
      `En oberoende granskning har försökt räkna fram ${audited} dolda siffror ur de publicerade, med linjär optimering. Ingen gick att räkna fram.`,
    release: (number: string, region: string) => `Utgåva ${number}, ${region}`,
    unnamed: (n: string) =>
      `${n} kommuner är med i summorna men har inte valt att stå med namn. I trattdiagrammen är de prickar utan namn; är de färre än tre ritas de inte.`,
    someBoard: 'En kommun',
    noInterpretations: 'Inga tolkningar har lämnats för måtten i den här rapporten.',
  },
  funnel: {
    title: (title: string) => `${title}: vad slumpen kan förklara`,
    few: (n: string) =>
      `${n} kommuner visas. Det är för få för att säga hur mycket de brukar skilja sig åt utöver slumpen.`,
    unnamed: (n: string) => `Prickar utan namn (${n}) är kommuner som inte har valt att stå med namn.`,
    noName: 'Kommun utan namn',
    caption: (title: string) =>
      `${title}. Varje prick är en kommun; ju färre ärenden, desto mer spelar slumpen in. Innanför gränserna kan slumpen förklara avståndet till mitten.`,
    widened: 'Gränserna är vidgade, för kommunerna skiljer sig åt mer än slumpen ensam ger.',
    chance: 'Gränserna visar slumpen ensam.',
    alt: (title: string, n: string, told: string) =>
      `Trattdiagram: ${title}, ${n} kommuner efter antal ärenden, med gränser för vad slumpen ger. ${told}`,
    words: {
      across: 'Antal ärenden',
      up: 'Procent',
      target: 'Mitten',
      inner: '95 %',
      outer: '99,8 %',
      others: 'Kommuner',
      own: 'Er kommun',
    },
  },
  caseMix: {
    title: (title: string) => `${title}: om alla hade samma barn`,
    intro:
      'Det standardiserade värdet är omräknat som om alla mötte samma blandning av kön, ålder och barn som var kända sedan tidigare.',
    heads: { crude: 'Som det är, procent', adjusted: 'Standardiserat, procent' },
    table: {
      crude: 'Som det är, procent',
      expected: 'Väntat, procent',
      adjusted: 'Omräknat, procent',
      ratio: 'Utfall mot väntat',
    },
    caption: (title: string) =>
      `${title}, som det är och standardiserat. Bara kommuner som står med namn och vars blandning är känd nog visas.`,
    told: (of: string, higher: string, lower: string) =>
      `Av de ${of} kommuner som visas: ${sides(higher, lower)} än vad deras egen blandning av barn skulle ge.`,
    others: 'De övriga kan inte skiljas från det väntade.',
    allAlike: (of: string) =>
      `Ingen av de ${of} kommuner som visas kan skiljas från vad deras egen blandning av barn skulle ge.`,
    ownHigher: (name: string) => `${name} ligger högre än väntat, mer än vad slumpen brukar ge.`,
    ownLower: (name: string) => `${name} ligger lägre än väntat, mer än vad slumpen brukar ge.`,
    ownSame: (name: string) => `${name} kan inte skiljas från det väntade.`,
  },
  equityTable: {
    count: 'Antal',
    share: 'Andel, procent',
    otherCount: 'Andra, antal',
    otherShare: 'Deras andel, procent',
    about: 'Antal, ungefär',
    otherAbout: 'Andra, ungefär',
    difference: 'Skillnad',
    low: 'Lägst',
    high: 'Högst',
    introLocal:
      'Barn jämförs med barn i samma åldersgrupp som har samma bedömda behovsnivå. Skillnaden är i procentenheter; täcker strecket noll kan grupperna inte skiljas åt. Andelarna i tabellerna är som de är, innan behoven gjorts lika.',
    introCompiled:
      'Varje barn jämförs bara med barn i samma kommun, i samma åldersgrupp och med samma bedömda behovsnivå. Skillnaden är i procentenheter; täcker strecket noll kan grupperna inte skiljas åt. Alla tal är avrundade: barn till tiotal, andelar till hela procent.',
  },
  method: {
    shares:
      'Andelar visas med ett 95-procentigt intervall enligt Wilsons metod. Det säger hur mycket slumpen kan spela in: är intervallet brett vet vi lite.',
    days: 'Tid räknas i kalenderdagar. Medianens intervall bygger på ordningsstatistik. Fyra månader räknas i kalendern och är 120–123 dagar.',
    difference:
      'Skillnaden mellan två andelar har ett intervall enligt Newcombe. Täcker det noll sägs att grupperna inte kan skiljas åt.',
    funnel:
      'En kommun jämförs med vad de kommuner som visas har tillsammans, genom trattgränser (95 och 99,8 procent) som tar hänsyn till att kommuner brukar skilja sig åt mer än slumpen ger (Spiegelhalter 2005).',
    caseMix:
      'Det standardiserade värdet är indirekt standardiserat efter kön, åldersgrupp och, där det är känt, om barnet var känt sedan tidigare. Det väntade räknas på avrundade tal, så att det inte avslöjar någon. Barns behov kan fortfarande skilja sig.',
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
    readers: 'Får läsas',
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
