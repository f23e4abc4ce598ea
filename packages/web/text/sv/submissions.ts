import { plural } from '../plural.ts'

/** Words for what a board sends to a comparison. */
export const sv = {
  title: 'Lämna in till jämförelse',
  sentence: 'Räkningar lämnar kommunen, aldrig ärenden. Du ser allt först, tal för tal.',
  notYours:
    'Enhetschefer och utvecklare lämnar in kommunens resultat hit, så att de kan jämföras med andras.',
  noRegionTitle: 'Ingen att lämna in till än',
  noRegion:
    'Här lämnar ni in halvårets räkningar när det finns en region för samarbete. Den som driver Lyhörd lägger till den.',
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
    `${records} i ${groups} grupper efter kön, ålder och om barnet var känt sedan tidigare, med ${indicators} indikatorer.`,
  few: (n: string, count: number) =>
    `${n} ${plural('sv', count, 'grupp', 'grupper')} har 1–4 ärenden. I en så liten grupp kan talen säga något om ett enskilt barn. De följer med för att kunna läggas ihop med andras. Regionens analytiker ser dem inte, och utgåvorna döljer små tal för alla andra; gränsen står i varje utgåva.`,
  nothingTitle: 'Inget att lämna in för det här halvåret',
  nothing: 'När det finns inlämnade ärenden i halvåret syns här vad som skulle lämna kommunen.',
  search: 'Sök indikator',
  searchHint: 'Till exempel: samtal, samtycke, dagar.',
  found: (shown: string, all: string) => `${shown} av ${all} indikatorer visas.`,
  noneFound: 'Ingen indikator heter så. Pröva ett kortare ord.',
  download: 'Hämta alla tal (CSV)',
  changed: 'Ändrad',
  of: (numerator: string, n: string) => `${numerator} av ${n}`,
  withMissing: (told: string, missing: string) => `${told}, ${missing} saknas`,
  unknownIndicator: (id: string) => `Indikatorn ${id}`,
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
  known: { ja: 'Ja', nej: 'Nej', ej_besvarad: 'Inte besvarat', alla: 'Alla' },
  everybody: 'Alla',
  unanswered: 'Inte besvarat',
  submit: 'Lämna in',
  submitAgain: 'Lämna in på nytt',
  submitted: 'Inlämnat.',
  sameAsSent: (at: string) => `Ni lämnade in precis det här ${at}. Inget har ändrats sedan dess.`,
  changedSinceSent: (at: string, then: string, now: string) =>
    `Ni lämnade in ${then} ${at}. Sedan dess har resultaten ändrats: nu är det ${now}. Lämna in på nytt så gäller de nya.`,
  figuresChangedSinceSent: (at: string) =>
    `Ni lämnade in ${at}. Sedan dess har några tal ändrats. Lämna in på nytt så gäller de nya.`,
  released:
    'En utgåva är gjord av det ni lämnade in då. Är den publicerad gäller den tills regionen drar tillbaka den; sedan används de nya talen.',
  changedMeanwhile: 'Resultaten ändrades medan du läste',
  changedMeanwhileWhat: (n: string, count: number) =>
    `Inget är inlämnat. Talen här ovanför är de som gäller nu; ${n} ${plural('sv', count, 'indikator är ändrad och märkt', 'indikatorer är ändrade och märkta')}. Se igenom dem och lämna in.`,
  sent: 'Inlämnat tidigare',
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
  },
  used: (n: string, count: number) =>
    count === 0 ? 'Inte än' : `I ${n} ${plural('sv', count, 'utgåva', 'utgåvor')}`,
  somebody: 'Någon som inte är kvar',
  named: 'Får kommunen nämnas vid namn i jämförelsen?',
  namedNo: 'Nej, visa oss utan namn',
  namedNoHint: 'Andra ser en punkt utan namn. Ni ser vilken som är er.',
  namedYes: 'Ja, nämn oss vid namn',
  namedYesHint: 'Alla ser vilka siffror som är era, också i öppna data. Då kan andra fråga hur ni gör.',
  namedShort: 'Med namn',
  unnamedShort: 'Utan namn',
}

export type SubmissionsText = typeof sv
