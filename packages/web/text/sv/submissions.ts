import { plural } from '../plural.ts'

/** Words for what a board sends to a comparison. */
export const sv = {
  title: 'Lämna in till jämförelse',
  sentence: 'Bara summor lämnar kommunen, aldrig ärenden. Du ser allt först, tal för tal.',
  notYours:
    'Enhetschefer och utvecklare lämnar in kommunens resultat hit, så att de kan jämföras med andras.',
  noRegionTitle: 'Ingen att lämna in till än',
  noRegion:
    'Här lämnar ni in halvårets summor när det finns en region för samarbete. Den som driver Lyhörd lägger till den.',
  ways: 'Jämförelse',
  way: {
    compare: 'Jämförelsen',
    submit: 'Lämna in',
    releases: 'Utgåvor',
    areas: 'Områden',
    background: 'Bakgrund',
    reports: 'Rapporter',
  },
  choose: 'Vad och till vem',
  to: 'Till',
  form: 'Formulär',
  period: 'Halvår',
  notOver: 'Halvåret är inte slut. Vänta gärna, eller lämna in på nytt när det är slut.',
  content: 'Det här lämnar kommunen',
  all: 'Det här är allt som lämnar kommunen: hur många, aldrig vilka. Varken ärenden, pseudonymer eller fritext följer med.',
  counted: (records: string, groups: string, indicators: string) =>
    `${records} i ${groups} grupper, med ${indicators} mått.`,
  parts: [
    'Grupperna är alla tillsammans, varje kön och varje ålder.',
    'För andelar även kön, ålder och känd sedan tidigare tillsammans, aldrig färre än fem i en sådan grupp.',
    'Hur svar fördelar sig lämnar bara för alla tillsammans. Tal per 1 000 barn lämnar inte alls.',
    'Några få barn utan känt kön räknas med det kön som är flest. Är de många lämnar inget uppdelat på kön.',
  ] as readonly string[],
  smallTitle: 'Små tal följer med',
  few: (n: string, count: number) => `${n} ${plural('sv', count, 'grupp', 'grupper')} har 1–4 ärenden.`,
  fewNumbers: (n: string, count: number) =>
    `På ${n} ${plural('sv', count, 'rad', 'rader')} här under är något tal 1–4, också i större grupper: de som räknas, de som är kvar, de som saknar svar, eller de som har samma svar eller lika många dagar. De är märkta ”tal 1–4”.`,
  smallWhat: [
    'Ett så litet tal kan säga något om ett enskilt barn. Det följer med för att regionens summor ska stämma.',
    'Det sparas i regionens databas. Regionens analytiker ser det inte.',
    'Utgåvorna döljer små tal för alla andra. Gränsen står i varje utgåva.',
  ] as readonly string[],
  fewMark: 'tal 1–4',
  nothingTitle: 'Inget att lämna in för det här halvåret',
  nothing: 'När det finns inlämnade ärenden i halvåret syns här vad som skulle lämna kommunen.',
  search: 'Sök mått',
  searchHint: 'Till exempel: samtal, samtycke, dagar.',
  found: (shown: string, all: string) => `${shown} av ${all} mått visas.`,
  noneFound: 'Inget mått heter så. Pröva ett kortare ord.',
  download: 'Hämta alla tal (CSV)',
  changed: 'Ändrad',
  of: (numerator: string, n: string) => `${numerator} av ${n}`,
  withMissing: (told: string, missing: string) => `${told}, ${missing} saknas`,
  unknownIndicator: (id: string) => `Måttet ${id}`,
  columns: {
    sex: 'Kön',
    age: 'Ålder',
    known: 'Känd sedan tidigare',
    count: 'Antal',
    n: 'Av',
    numerator: 'Så många',
    missing: 'Saknas',
    days: 'Dagar: antal',
    codes: 'Svar: antal',
  },
  known: { ja: 'Ja', nej: 'Nej', ej_besvarad: 'Inte besvarat', ovriga: 'Övriga', alla: 'Alla' },
  everybody: 'Alla',
  others: 'Övriga',
  unanswered: 'Inte besvarat',
  submit: 'Lämna in',
  submitAgain: 'Lämna in på nytt',
  submitted: (named: boolean): string =>
    named ? 'Inlämnat, med kommunens namn.' : 'Inlämnat, utan kommunens namn.',
  sameAsSent: (at: string) => `Ni lämnade in precis det här ${at}. Inget har ändrats sedan dess.`,
  changedSinceSent: (at: string, then: string, now: string) =>
    `Ni lämnade in ${then} ${at}. Sedan dess har resultaten ändrats: nu är det ${now}. Lämna in på nytt så gäller de nya.`,
  figuresChangedSinceSent: (at: string) =>
    `Ni lämnade in ${at}. Sedan dess har några tal ändrats. Lämna in på nytt så gäller de nya.`,
  released:
    'En utgåva är gjord av det ni lämnade in då. Är den publicerad gäller den tills regionen drar tillbaka den; sedan används de nya talen.',
  changedMeanwhile: 'Resultaten ändrades medan du läste',
  changedMeanwhileWhat: (n: string, count: number) =>
    `Inget är inlämnat. Talen här ovanför är de som gäller nu; ${n} ${plural('sv', count, 'mått är ändrat och märkt', 'mått är ändrade och märkta')}. Se igenom dem och lämna in.`,
  sent: 'Inlämnat tidigare',
  sentCaption: 'Inlämningar',
  noneSentTitle: 'Inget inlämnat än',
  noneSent: 'Här ser ni vad ni har lämnat in, när, och vad det har använts till.',
  sentColumns: {
    what: 'Vad',
    to: 'Till',
    records: 'Ärenden',
    at: 'När',
    by: 'Vem',
    used: 'Använt',
    named: 'Namn',
    withdraw: 'Ta tillbaka',
  },
  used: (n: string, count: number) =>
    count === 0 ? 'Inte än' : `I ${n} ${plural('sv', count, 'utgåva', 'utgåvor')}`,
  somebody: 'Någon som inte är kvar',
  named: 'Får kommunen nämnas vid namn i jämförelsen?',
  namedNo: 'Nej, visa oss utan namn',
  namedNoHint: 'Andra ser en punkt utan namn. Ni ser vilken som är er.',
  namedYes: 'Ja, nämn oss vid namn',
  namedYesHint: 'Alla ser vilka siffror som är era, också i öppna data. Då kan andra fråga hur ni gör.',
  chosenBefore: 'Så valde ni förra gången.',
  namedShort: 'Med namn',
  unnamedShort: 'Utan namn',
  equity: 'Jämlikhet vid lika behov',
  equityPairs: (n: string) => `${n} jämförelser`,
  equityWhat:
    'Barn jämförs inom er kommun, med samma behovsnivå och åldersgrupp. Det som lämnar kommunen är summor över alla sådana grupper: hur många som jämförs, hur många av dem som räknas, och de summor som skillnaden och oddskvoten räknas av (Mantel–Haenszel). Grupper med färre än fem barn är inte med.',
  equitySums:
    'Summorna heter som i filen. r och s ger skillnaden och oddskvoten; rr, rs, ss och slope ger deras osäkerhet; weight är hur mycket jämförelsen väger; fewer och more visar om ärendena räcker.',
  equityColumns: {
    indicator: 'Mått',
    group: 'Grupp',
    first: 'Räknade',
    second: 'Räknade bland dem',
    sums: 'Summor',
  },
  withdraw: 'Ta tillbaka',
  withdrawn: 'Tillbakataget.',
  withdrawnAt: (at: string) => `Tillbakataget ${at}`,
  withdrawAsk: (what: string) => `Ta tillbaka ${what}?`,
  withdrawWhat:
    'Det ni lämnade in räknas inte i utgåvor som görs efter det här. En utgåva som är gjord men inte publicerad måste göras på nytt. Ni kan lämna in igen när ni vill.',
  withdrawStands:
    'En publicerad utgåva är redan gjord av det här. Den står kvar, och så länge den gör det används samma tal när halvåret ges ut på nytt; annars skulle skillnaden mellan utgåvorna visa era tal. Be regionen dra tillbaka utgåvan om den är fel.',
  keepIt: 'Låt det vara',
}

export type SubmissionsText = typeof sv
