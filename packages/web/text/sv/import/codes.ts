import { plural } from '../../plural.ts'

/** What local values mean. */
export const sv = {
  codesTitle: 'Vad era koder betyder',
  codesLead: (source: string) =>
    source === ''
      ? 'Varje värde i filen översätts en gång. I sista steget kan du spara valen till nästa fil.'
      : `Varje värde i filen översätts en gång. Valen sparas till nästa fil från ${source}.`,
  noCodes: 'Filen har inga koder att översätta.',
  decidedOf: (n: string, all: string) => `${n} av ${all} värden bestämda`,
  undecided: (n: number) => `Att bestämma (${n})`,
  undecidedWhy: 'Rader med ett obestämt värde stannar på din dator.',
  allDecided: 'Alla värden är bestämda.',
  goOnUndecided: (n: number) => `Fortsätt med ${n} ${plural('sv', n, 'obestämt', 'obestämda')}`,
  valuesDecided: (n: number) => `${n} ${plural('sv', n, 'värde', 'värden')}`,
  times: (n: string, count: number) => `${n} ${plural('sv', count, 'gång', 'gånger')}`,
  meaningOf: (value: string, question: string) => `Vad ${value} betyder för ${question}`,
  choose: 'Välj',
  decided: 'Bestämda',
  unknown: 'Går inte att säga, ge ett skäl',
  unknownSaid: (reason: string) => `Går inte att säga: ${reason}`,
  unknownWhy: 'Varför går det inte att säga?',
  unknownReasons: {
    saknas: 'Betyder att uppgiften saknas',
    upphord: 'Koden används inte längre',
    gar_inte: 'Motsvarar ingen av koderna',
    eget: 'Annat skäl',
  },
  ownReason: 'Skäl',
  ownReasonMissing: 'Skriv varför.',
  saveReason: 'Spara',
}
