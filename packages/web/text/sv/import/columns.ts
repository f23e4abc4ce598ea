import { plural } from '../../plural.ts'

const rows = (n: number): string => plural('sv', n, 'rad', 'rader')

/** What the columns mean. */
export const sv = {
  columnsTitle: 'Vad kolumnerna betyder',
  columnsLead: (n: string, count: number, used: number, all: number) =>
    `Filen har ${n} ${rows(count)}. ${used} av ${all} kolumner har en fråga. Ändra det som inte stämmer.`,
  column: 'Kolumn i filen',
  samples: 'Exempel',
  question: 'Fråga',
  why: 'Förslaget',
  whyOf: {
    chosen: 'du valde',
    id: 'samma namn som frågan',
    label: 'liknar frågan',
    synonym: 'brukar heta så',
    content: 'av innehållet',
    none: '',
  },
  noHeading: 'Utan rubrik',
  notTaken: 'Ta inte med',
  noneUsed: 'Välj en fråga för minst en kolumn.',
  questionFor: (column: string) => `Fråga för kolumnen ${column}`,
  numbersHere: (n: string, count: number) =>
    `${n} ${plural('sv', count, 'personnummer', 'personnummer')}, visas inte`,
  emptyColumn: 'tom',
  daysIn: (column: string) => `Hur dagar skrivs i kolumnen ${column}`,
  dayForms: {
    auto: 'Dagar på vanligt sätt',
    ymd: 'År, månad, dag',
    dmy: 'Dag, månad, år',
    mdy: 'Månad, dag, år',
    month: 'Månader',
    'serial-1900': 'Excels dagnummer',
    'serial-1904': 'Excels dagnummer (Mac)',
  },
  readAs: (written: string, day: string) => `${written} blir ${day}`,
  markOf: (code: string) => `Kryss betyder ${code}`,
  separator: 'Flera värden skiljs åt av',
  separatorIn: (column: string) => `Tecken mellan flera värden i kolumnen ${column}`,
  rowsAre: 'Vad en rad är',
  rowIs: 'Varje rad i filen är',
  rowIsOne: {
    row: 'ett eget ärende',
    record: 'en del av ett ärende',
    child: 'en del av ett barns ärende',
    siblings: 'flera barns ärenden',
  },
  rowIsHint: {
    row: 'Två rader med samma id räknas som ett fel.',
    record:
      'Till exempel en rad per orsak. Rader med samma id blir ett ärende med alla sina koder. Säger de olika saker får du veta vilka rader det är.',
    child:
      'Till exempel en rad per anmälan och barn. Rader med samma id och samma barn blir ett ärende. Barnet läggs till ärendets id.',
    siblings:
      'Varje barn har egna kolumner och får ett eget ärende. En kolumn du ändrar ändras för alla barnen.',
  },
  rowsNeedId: 'Välj vilken kolumn som är ärendets id. Annars blir varje rad ett eget ärende.',
  child: (n: number) => ` barn ${n}`,
  savedFits: (source: string) => `Mappningen för ${source} passar filen.`,
  nothingNew: 'Inget är nytt sedan sist. Du kan fortsätta direkt.',
  somethingNew: (n: number) =>
    `${n} ${plural('sv', n, 'sak är ny', 'saker är nya')} sedan sist. De står först i nästa steg.`,
  missingColumns: 'Kolumner som fanns förra gången saknas',
  computed: 'Svar som räknas ut',
  noComputed: 'Inga. Ålder, kön och antal dagar kan räknas ut när ingen kolumn har dem.',
  how: {
    age: (column: string, at: string) => `räknas ut från ${column} till ${at}`,
    sex: (column: string) => `läses ur ${column}`,
    days: (from: string, to: string) => `är dagarna från ${from} till ${to}`,
    days_after: (from: string, column: string) => `är ${from} plus dagarna i ${column}`,
    filled: (column: string) => `är ja där ${column} är ifylld`,
    constant: (value: string) => `är ${value} på alla rader`,
  },
  addComputed: 'Räkna ut ett svar till',
  wayToCompute: 'Hur',
  ways: {
    constant: 'Samma svar på alla rader',
    age: 'Ålder',
    sex: 'Kön ur personnummer',
    days: 'Antal dagar mellan två dagar',
    days_after: 'Dagar efter en dag',
    filled: 'Ja om kolumnen är ifylld',
  },
  firstColumn: {
    age: 'Födelsedag eller personnummer',
    sex: 'Personnummer',
    days: 'Från',
    days_after: 'Från dagen i',
    filled: 'Kolumn',
  },
  secondColumn: { age: 'Till dagen i', days: 'Till', days_after: 'Antal dagar i' },
  answer: 'Svar',
  add: 'Lägg till',
  remove: 'Ta bort',
  unanswered: (n: number) => `${n} ${plural('sv', n, 'fråga', 'frågor')} får inget svar av filen`,
  needed: (questions: string) => `Ett ärende behöver svar på: ${questions}.`,
  mappingFile: 'Mappningen som fil',
  mappingFileWhy:
    'En kommun med samma system kan använda er mappning. Den innehåller rubriker och lokala koder, inga svar.',
  giveMapping: 'Hämta mappningen',
  takeMapping: 'Läs in en mappning',
  mappingTaken: 'Mappningen är inläst.',
  mappingName: (form: string) => `mappning-${form}.json`,
}
