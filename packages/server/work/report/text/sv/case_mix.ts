import { sides } from './sides.ts'

/** The figure that takes the children's needs into account. */
export const sv = {
  title: (title: string) => `${title}: om alla hade samma barn`,
  intro:
    'Det standardiserade värdet är omräknat som om alla mötte samma blandning av kön, ålder och barn som var kända sedan tidigare.',
  heads: { crude: 'Som det är, procent', adjusted: 'Standardiserat, procent' },
  table: {
    crude: 'Som det är, procent',
    expected: 'Väntat, procent',
    adjusted: 'Omräknat, procent',
    ratio: 'Utfall mot väntat',
  },
  caption: (title: string) =>
    `${title}, som det är och standardiserat. Bara kommuner som står med namn och vars blandning är känd nog visas.`,
  told: (of: string, higher: string, lower: string) =>
    `Av de ${of} kommuner som visas: ${sides(higher, lower)} än vad deras egen blandning av barn skulle ge.`,
  others: 'De övriga kan inte skiljas från det väntade.',
  allAlike: (of: string) =>
    `Ingen av de ${of} kommuner som visas kan skiljas från vad deras egen blandning av barn skulle ge.`,
  ownHigher: (name: string) => `${name} ligger högre än väntat, mer än vad slumpen brukar ge.`,
  ownLower: (name: string) => `${name} ligger lägre än väntat, mer än vad slumpen brukar ge.`,
  ownSame: (name: string) => `${name} kan inte skiljas från det väntade.`,
}
