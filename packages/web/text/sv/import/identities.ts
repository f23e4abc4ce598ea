/** Personal numbers become pseudonyms. */
export const sv = {
  identitiesTitle: 'Personnummer blir pseudonymer här',
  identitiesLead: (columns: string) => `Filen har personnummer i ${columns}.`,
  promises: [
    'Varje nummer byts mot en pseudonym på din dator. Samma barn får samma pseudonym varje gång.',
    'Ålder och kön räknas ut innan numret släpps.',
    'Numren skickas aldrig. Det gör inte nyckeln heller.',
  ],
  notLinked:
    'Ingen av kolumnerna med personnummer är vald som barnets pseudonym. Numren läses inte, och barnen länkas inte.',
  keyFirst: 'Öppna nyckeln först.',
  keyOpen: (check: string) => `Nyckeln ${check} är öppen.`,
  keyOpenWhy: 'Det är rätt nyckel, den som ni använder.',
  openKey: (check: string) => `Öppna er nyckel (${check})`,
  aboutKey: 'Om nyckeln',
  noKey: 'Ni har ingen nyckel än.',
  noKeyWhy: 'Nyckeln gör pseudonymerna. Den som läser in nästa fil behöver samma nyckel.',
  makeKey: 'Gör en nyckel',
}
