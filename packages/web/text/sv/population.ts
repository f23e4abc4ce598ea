/** Words for the inhabitants that figures per 1,000 are read against. */
export const sv = {
  title: 'Befolkning',
  sentence:
    'Antal barn som bor hos er, för mått per 1\u00a0000 barn. Källa och år visas alltid bredvid måttet.',
  year: 'År',
  source: 'Källa',
  sourceHint: 'Till exempel: SCB, folkmängd 31 december 2024.',
  persons: 'Antal',
  sex: 'Kön',
  ageGroup: 'Ålder',
  caption: (year: number) => `Befolkning ${year}`,
  remove: (year: number) => `Ta bort ${year}`,
  removed: 'Borttaget.',
  read: 'Läs in befolkning',
  file: 'Fil med befolkning',
  noFile: 'Välj en fil.',
  fileHint:
    'CSV eller Excel med kolumnerna ar, kon, aldersgrupp och antal: en rad för varje kön och åldersgrupp.',
  choose: 'Välj fil',
  template: 'Hämta en mall',
  save: 'Spara',
  saved: 'Sparat.',
  noneTitle: 'Ingen befolkning än',
  none: 'Utan befolkning visas inga mått per 1\u00a0000 barn.',
  rowsRead: (rows: number, year: number) => `${rows} rader för ${year}.`,
  lacks: (people: string) => `Saknas: ${people}. Mått per 1\u00a0000 barn där de ingår visas inte.`,
  faults: {
    columns: 'Filen saknar någon av kolumnerna ar, kon, aldersgrupp och antal.',
    empty: 'Filen har inga rader.',
    year: (row: number) => `Rad ${row}: året är inget årtal.`,
    sex: (row: number, known: string) => `Rad ${row}: kön ska vara ${known}.`,
    ageGroup: (row: number, known: string) => `Rad ${row}: åldersgrupp ska vara ${known}.`,
    persons: (row: number) => `Rad ${row}: antal ska vara ett helt tal.`,
    twice: (row: number) => `Rad ${row}: samma år, kön och ålder finns redan.`,
  },
  noSource: 'Skriv varifrån siffrorna kommer.',
}

export type PopulationText = typeof sv
