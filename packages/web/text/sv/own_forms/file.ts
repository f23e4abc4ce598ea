import { plural } from '../../plural.ts'

/** Questions from a file, and to one. */
export const sv = {
  readIn: 'Läs in frågor från en fil',
  readTitle: 'Läs in frågor från en fil',
  readWhy:
    'En fil från Lyhörd (.json), en XLSForm (.xlsx) eller en dataordbok från REDCap (.csv). Filen läses här i webbläsaren.',
  file: 'Fil',
  choose: 'Välj fil',
  drop: 'eller släpp den här',
  reading: 'Läser …',
  readFound: (title: string, n: number) => `${title}: ${n} ${plural('sv', n, 'fråga', 'frågor')}`,
  keepRead: 'Spara som utkast',
  allCame: 'Allt kom med.',
  leftOut: (n: number) => `Det här kom inte med, eller lades till (${n})`,
  leftOutShort: (n: number, manner: string) => `Det här ryms inte i ${manner} (${n})`,
  noneLeft: 'Det finns inga nya frågor i filen.',
  download: 'Hämta som fil',
  downloadWhy:
    'Lyhörds egen fil har era egna delar och kan läsas in igen. De andra två har hela formuläret som det ställs.',
  manners: { json: 'Lyhörd (.json)', xlsform: 'XLSForm (.xlsx)', redcap: 'REDCap (.csv)' },
  downloaded: (name: string) => `${name} är hämtad.`,
}
