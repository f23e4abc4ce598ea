/** Original files that are kept, sealed with the key. */
export const sv = {
  originalWill: (days: string) =>
    `Originalfilen sparas krypterad i ${days}, som er administratör har bestämt. Den krypteras här med er nyckel, och servern kan inte öppna den.`,
  originalNoKey:
    'Er administratör har bestämt att originalfiler sparas krypterade. Utan nyckel sparas den inte. Importen går bra ändå.',
  originalKeyFirst: 'Ska originalfilen sparas?',
  originalKeyFirstWhy:
    'Er administratör har bestämt att originalfiler sparas krypterade. Då behöver nyckeln vara öppen. Importen går bra utan.',
  originalOpenKey: 'Öppna nyckeln',
  originalTitle: 'Originalfilen',
  originalNone: 'Originalfilen är inte sparad.',
  originalHalf: 'Originalfilen har inte kommit fram hel, och är inte sparad.',
  originalOnItsWay: 'Originalfilen krypteras och sparas …',
  originalWaits: 'Ingen kontakt just nu. Originalfilen sparas när kontakten är tillbaka.',
  originalTooLarge: 'Filen är större än 63 MB, så originalet sparas inte. Importen går bra ändå.',
  originalFailed: 'Originalfilen kunde inte krypteras, och är inte sparad. Importen går bra ändå.',
  originalKeep: 'Spara originalfilen',
  originalKept: (until: string) => `Sparad krypterad till och med ${until}. Sedan tas den bort.`,
  originalKeptBy: (moment: string, who: string) => `Sparades ${moment} av ${who}.`,
  originalFetch: 'Hämta originalfilen',
  originalFetching: 'Hämtar …',
  originalFetched: 'Originalfilen är hämtad.',
  originalWithKey: (check: string) =>
    `Öppna nyckeln ${check}, som filen är krypterad med. Filen öppnas här i webbläsaren. Hämtningen står i loggen.`,
  originalOtherKey: (check: string, of: string) =>
    `Den här nyckeln har kontrollvärde ${check}. Filen är krypterad med nyckeln ${of}. Välj den nyckelfilen.`,
  originalRemove: 'Ta bort originalfilen nu',
  originalRemoved: 'Originalfilen är borttagen.',
}
