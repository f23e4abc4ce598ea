import { plural } from '../plural.ts'

/** Words for releases of a comparison: who has reported, what the audit found, what is shown and hidden. */
export const sv = {
  title: 'Utgåvor',
  sentence:
    'En utgåva är kommunernas summor för ett eller flera halvår, granskade så att inga små tal går att räkna ut.',
  notYours: 'Utgåvor läses av dem som arbetar med resultaten, och görs av regionens analytiker.',
  noneTitle: 'Inga utgåvor än',
  none: 'När regionen har publicerat en utgåva står den här, och siffrorna syns under Jämförelsen.',
  noneManage:
    'Så blir den första till: läs in områdena, vänta tills kommunerna har lämnat in, och gör en utgåva. Här nedanför ser du vilka som har lämnat in.',
  caption: 'Utgåvor, den senaste först',
  columns: { number: 'Utgåva', what: 'Vad', periods: 'Halvår', region: 'Region', state: 'Läge' },
  named: (number: string) => `Utgåva ${number}`,
  oneTitle: (number: string) => `Utgåva ${number}`,
  oneSentence: (form: string, periods: string, region: string) => `${form}, ${periods}. ${region}.`,
  states: {
    making: 'Görs nu',
    made: 'Klar att granska och publicera',
    failed: 'Stoppad av granskningen',
    published: 'Publicerad',
    withdrawn: 'Tillbakadragen',
  },
  broken: 'Gick inte att göra',
  cancelled: 'Avbruten',
  since: (state: string, at: string) => `${state} ${at}`,

  make: 'Gör en utgåva',
  form: 'Formulär',
  periods: 'Halvår',
  periodsHint: 'Högst åtta.',
  threshold: 'Små tal',
  thresholdHint: 'Lägre gräns visar mer, högre gräns skyddar mer. Fyra är vanligt.',
  thresholdOf: (max: string) => `1–${max} visas inte`,
  makeNow: 'Gör utgåvan',
  choosePeriod: 'Välj minst ett halvår.',
  nobodyYet: (periods: string) => `Ingen har lämnat in för ${periods} än. En utgåva kan göras när någon har.`,
  makingIsNotPublishing: 'Ingen annan ser utgåvan förrän du publicerar den.',

  coverage: (period: string) => `Vilka som lämnat in för ${period}`,
  reported: (n: string, of: string) => `${n} av ${of} har lämnat in`,
  reportedShort: (n: string, of: string) => `${n} av ${of}`,
  noAreas: 'Det finns inga områden med medlemmar den sista dagen i halvåret.',
  toAreas: 'Till områdena',
  members: 'Kommunerna',
  memberColumns: {
    name: 'Kommun',
    reported: 'Lämnat in',
    named: 'Visas',
  },
  notReported: 'Inte än',
  yes: 'Ja',
  kept: (at: string) => `${at}, används i en publicerad utgåva`,
  shownNamed: 'Med namn',
  shownUnnamed: 'Utan namn',
  areaColumns: { area: 'Område', reported: 'Har lämnat in' },
  areas: 'Områdena',
  /** An area that too few have reported in to be shown. */
  notAlone: 'för få för att visas',
  missing: 'Saknade svar',
  missingNone: 'Få eller inga svar saknas i det som har lämnats in.',
  missingWhat: (n: string, most: string, share: string) =>
    `${n} mått saknar svar för en del ärenden. Mest saknas för ${most}: ungefär ${share}.`,
  missingColumns: { measure: 'Mått', share: 'Saknas, ungefär' },

  making: 'Utgåvan görs',
  makingWhat:
    'Summorna läggs ihop, små tal döljs, och granskningen försöker räkna fram dem igen. Du kan stänga sidan; den görs klar ändå, också om servern startar om.',
  madeFor: (time: string) => `Har hållit på i ${time}.`,
  stages: {
    waiting: 'Väntar på att en annan utgåva ska bli klar',
    protecting: 'Små tal döljs och granskas',
    auditing: 'Det sista granskas',
    storing: 'Sparas',
  },
  tables: (stage: string, done: string, of: string) => `${stage}: ${done} av ${of} tabeller klara`,
  left: (time: string) => `Ungefär ${time} kvar.`,
  callOff: 'Avbryt utgåvan',
  calledOff: 'Utgåvan är avbruten.',
  seconds: (n: string) => `${n} s`,
  minutes: (n: string) => `${n} min`,
  faults: {
    protection: 'Något gick fel när talen skyddades och granskades. Inget är publicerat. Gör om utgåvan.',
    program: 'Något gick fel i programmet. Inget är publicerat. Gör om utgåvan.',
    cancelled: 'Någon avbröt den medan den gjordes. Inget av den finns kvar.',
  },
  again: 'Händer det igen: berätta för den som driver Lyhörd.',
  makeAgain: 'Gör om utgåvan',
  makeAgainHigher: (max: string) => `Gör om, så att 1–${max} inte visas`,

  audit: 'Granskningen',
  auditHow:
    'Ett fristående program, som inte delar någon kod med det som döljer, försöker räkna fram varje dolt tal ur allt som visas: summor, områden som överlappar, mått som avslöjar varandra, tidigare utgåvor om samma halvår, och det som varje kommun vet om sig själv.',
  auditPasses: (n: string) => `${n} dolda tal prövades. Inget av dem gick att räkna ut.`,
  auditNothing: 'Inget tal behövde döljas.',
  auditPassesAbout: (n: string) => `Högst ${n} dolda tal prövades. Inget av dem gick att räkna ut.`,
  auditFails: 'Granskningen släpper inte igenom utgåvan',
  auditFailsWhat:
    'Den kan inte publiceras. Gör en ny med en högre gräns för små tal, eller vänta tills fler har lämnat in.',
  auditRows: {
    recoverable: 'Dolda tal som gick att räkna ut',
    narrow: (width: string) => `Små tal där det skilde mindre än ${width} mellan minsta och största möjliga`,
    exposed: 'Små tal som syntes',
    wrong: 'Tal som inte stämde med underlaget',
    pairs: 'Par av kommuner som områdena visar ensamma',
    togetherExact: 'Små tal som alla mått tillsammans visade exakt',
    togetherNarrow: (width: string) =>
      `Små tal där alla mått tillsammans lämnade mindre än ${width} mellan minsta och största möjliga`,
    toldToMembers: 'Små tal som en kommun kunde räkna ut om andra med hjälp av sina egna',
  },
  auditColumns: { what: 'Vad som prövades', found: 'Fann' },
  auditNarrowest: (n: string) =>
    `Som närmast skiljer det ${n} mellan det minsta och det största som ett litet tal kan vara.`,

  publish: 'Publicera',
  publishAsk: 'Publicera utgåvan?',
  publishWhat: (n: string) =>
    `Den syns i jämförelsen, och som öppna data för alla, också utan inloggning. En publicerad utgåva ändras aldrig; den kan bara dras tillbaka. Talen kommer från ${n}.`,
  fewTitle: 'Få har lämnat in',
  few: (period: string, n: string, of: string) => `För ${period} har ${n} av ${of} kommuner lämnat in.`,
  fewWhat:
    'Talen för alla är då mest deras, och de som lämnar in sedan kommer med först i en ny utgåva. Vänta gärna på fler.',
  publishFew:
    'När bara en eller två kommuner har lämnat in visas ingen summa för alla, och det går att förstå vems talen är, också när kommunen inte vill nämnas vid namn. Fråga kommunen innan du publicerar.',
  boards: (n: string, count: number) => `${n} ${plural('sv', count, 'kommun', 'kommuner')}`,
  published: 'Utgåvan är publicerad.',
  readFirst:
    'Talen visas när utgåvan är publicerad. Till dess ser du vilka som är med och granskningen: den som jämför opublicerade utgåvor kunde annars räkna ut det som döljs.',
  withdraw: 'Dra tillbaka',
  withdrawAsk: 'Dra tillbaka utgåvan?',
  withdrawWhat:
    'Talen visas inte längre. Att utgåvan har funnits, och varför den drogs tillbaka, syns för alla.',
  why: 'Varför',
  whyHint: 'Syns för alla som läser utgåvor. Skriv inget om enskilda.',
  whyMissing: 'Skriv varför.',
  withdrawn: 'Utgåvan är tillbakadragen.',
  cancel: 'Avbryt',

  figures: 'Tal som visas och döljs',
  measure: 'Mått',
  split: 'Dela upp på',
  splits: { kon: 'Kön', aldersgrupp: 'Ålder' },
  period: 'Halvår',
  area: 'Område',
  all: 'Alla som lämnat in',
  unnamed: (n: string) => `Utan namn ${n}`,
  of: (numerator: string, n: string) => `${numerator} av ${n}`,
  nobody: '–',
  hidden: 'dolt',
  hiddenSaid: (all: string, shown: string, hidden: string) =>
    `Av ${all} tal visas ${shown}. ${hidden} är för små eller döljs för att skydda dem som är det.`,
  allShown: (all: string) => `Alla ${all} tal visas.`,
  whyHidden:
    'dolt: talet, eller resten av gruppen, är så litet att ett barn skulle kunna kännas igen, eller så skulle det gå att räkna ut ett sådant tal med hjälp av det. Vilket av dem det är sägs inte, för det avslöjar också.',
  nobodyWhat: 'streck: inga ärenden att räkna.',
  download: 'Hämta talen (CSV)',
  copy: 'Kopiera adressen hit',
  toComparison: 'Se talen i jämförelsen',

  facts: 'Så är utgåvan gjord',
  fact: {
    threshold: 'Små tal',
    width: 'Skydd mot inringning',
    also: 'Skydd därutöver',
    program: 'Programversion',
    input: 'Underlagets kontrollsumma',
    output: 'Utgåvans kontrollsumma',
  },
  thresholdIs: (max: string) => `1–${max} visas inte`,
  zeros: 'nollor visas inte heller',
  alone: 'den som är ensam i en grupp kan inte räkna ut någon annan',
  fewestBoards: 'inga summor för bara två kommuner',
  placesUnknownSex: 'barn utan känt kön räknas med det kön som är flest',
  hidesInside: 'delar av ett dolt tal döljs också när de skulle ringa in det',
  guardsMembers: 'ingen kommun kan räkna ut en annans små tal med hjälp av sina egna',
  widthIs: (width: string) => `minst ${width} steg`,
  sameAgain: 'Samma underlag, gräns och programversion ger samma utgåva igen.',
  history: 'Historia',
  happened: { made: 'Gjordes', begun: 'Påbörjades', published: 'Publicerades', withdrawn: 'Drogs tillbaka' },
  toList: 'Alla utgåvor',
}

export type ReleasesText = typeof sv
