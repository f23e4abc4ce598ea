import { plural } from '../../plural.ts'

const rows = (n: number): string => plural('sv', n, 'rad', 'rader')

/** The steps, and what stands around them. */
export const sv = {
  title: 'Läs in en fil',
  sentence:
    'Filen öppnas på din dator. Bara rader utan personnummer skickas, och inget sparas förrän du säger till.',
  steps: 'Steg',
  stepNames: {
    fil: 'Fil',
    kolumner: 'Kolumner',
    koder: 'Koder',
    identiteter: 'Personnummer',
    prov: 'Provkörning',
  },
  back: 'Tillbaka',
  goOn: 'Fortsätt',
  cancel: 'Avbryt',
  previous: 'Föregående',
  next: 'Nästa',
  page: (page: number, pages: number) => `Sida ${page} av ${pages}`,
  opening: 'Öppnar filen …',
  readSoFar: (n: string, count: number) => `${n} ${rows(count)} lästa`,
}
