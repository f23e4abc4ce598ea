import { plural } from '../../plural.ts'

const rows = (n: number): string => plural('sv', n, 'rad', 'rader')

const cases = (n: number): string => plural('sv', n, 'ärende', 'ärenden')

/** The dry run, and the error workbook. */
export const sv = {
  rehearsalTitle: 'Provkörning',
  rehearsalLead: 'Reglerna prövas på din dator. Inget är skickat än.',
  rehearse: 'Provkör',
  came: (n: string, count: number, records: string | undefined) =>
    `${n} ${rows(count)} prövade.${records === undefined ? '' : ` De är ${records} ärenden.`}`,
  readyCases: (n: string, count: number) => `${n} ${cases(count)} kan skickas.`,
  queryCases: (n: string, count: number) =>
    `${n} ${cases(count)} har en fråga att svara på eller förklara. ${count === 1 ? 'Det' : 'De'} skickas också.`,
  faultyCases: (n: string, count: number) =>
    `${n} ${cases(count)} har fel och stannar på din dator tills ${count === 1 ? 'det är rättat' : 'de är rättade'}.`,
  noneToSend: 'Inget kan skickas än. Rätta i felarbetsboken, eller gå tillbaka till kolumner och koder.',
  unplaced: (n: number) => `${n} ${rows(n)} i arbetsboken togs inte med`,
  /** What helps with a file is in one of the steps before. By rule. */
  remedies: {
    'svar-kod': 'Bestäm vad värdet betyder i steget Koder, eller rätta det i filen.',
    'fraga-kravs': 'Fyll i cellen. Har filen svaret i en annan kolumn, välj den i steget Kolumner.',
  },
  rowAt: (row: number) => `Rad ${row}`,
  findings: 'Att se över',
  severities: { error: 'Fel', query: 'Fråga', note: 'Att veta' },
  rowsWith: (n: string, count: number) => `${n} ${rows(count)}`,
  rowsCaption: 'Rader',
  stands: 'Där står',
  nothing: 'inget, eller visas inte',
  errorWorkbook: 'Hämta felarbetsboken',
  errorWorkbookWhy:
    'Felarbetsboken har raderna som de står i din fil, med det som behöver rättas markerat. Den görs på din dator och innehåller det som filen innehåller, personnummer också.',
  errorWorkbookName: 'felarbetsbok.xlsx',
  corrected: 'Läs in en rättad felarbetsbok',
  correctedIn: (name: string) => `Raderna är rättade som de står i ${name}.`,
  correctedHint: 'Bara raderna i den ändras.',
  saveAs: 'Spara mappningen som',
  saveAsHint: 'Systemets namn, så känns nästa fil därifrån igen. Lämna tomt om den inte ska sparas.',
  mappingKept: (source: string) => `Mappningen för ${source} är sparad.`,
  send: (n: string, count: number) => `Skicka ${n} ${cases(count)} till kontroll`,
}
