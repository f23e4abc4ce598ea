import type { FormWords } from '../form_words.ts'

/** What stands at each figure. */
export const svFor = ({ one: record, many }: FormWords) => ({
  counted: (n: string, one: boolean) => (one ? `${n} ${record}` : `${n} ${many}`),
  inhabited: (n: string) => `${n} invånare`,
  missing: (missing: string, none: boolean) =>
    none ? 'inga svar saknas' : `${missing} saknar svar och räknas inte med`,
  unplaced: (n: string) => `okänt\u00a0${n}`,
  allMissing: (n: string) => `Svar saknas för alla ${n}.`,
  showTable: 'Visa tabell',
  showChart: 'Visa diagram',
  about: 'Så räknas det',
  question: 'Frågan',
  definition: 'Definition',
  source: 'Källa',
  direction: 'Riktning',
  directions: {
    higher: 'Högre är bättre för barnet.',
    lower: 'Lägre är bättre för barnet.',
    none: 'Varken högt eller lågt är bra i sig.',
  },
  method:
    'Osäkerheten är ett 95-procentigt intervall: Wilsons metod för andelar, ordningstal för medianen. Den säger hur mycket slumpen kan spela in.',
  downloadTable: 'Hämta tabellen (CSV)',
  downloadPicture: 'Hämta bilden (SVG)',
  noPicture: 'Diagrammet kunde inte hämtas. Här är tabellen.',
  most: (label: string, share: string) => `Vanligast: ${label} (${share}).`,
  mostThen: (label: string, share: string, next: string, nextShare: string) =>
    `Vanligast: ${label} (${share}), därefter ${next} (${nextShare}).`,
  mostAlike: (labels: string, share: string) => `Lika vanliga: ${labels} (${share} var).`,
  manyAlike: (n: string, share: string) => `Inget svar är vanligast: ${n} är lika vanliga (${share} var).`,
  several: 'Flera svar kan väljas, så andelarna kan bli mer än 100 % tillsammans.',
  nobodyYet: `Inga ${many} i urvalet räknas här ännu.`,
  byWholeYear: 'Måttet visas för ett helt kalenderår och barn 0–17 år, utan andra urval än kön och ålder.',
  noInhabitants: (year: number) => `Ingen befolkning är inläst för ${year} eller tidigare.`,
  inhabitantsLack: (year: number, people: string) =>
    `Befolkningen ${year} saknar ${people}. Utan dem går det inte att räkna per invånare.`,
  notTold: 'visas inte',
  partOfYear: (days: string) => `Ärenden finns bara för ${days}, så talet för hela året blir för lågt.`,
  inhabitants: (year: number, source: string) => `Befolkning ${year}: ${source}.`,
  toInhabitants: 'Se befolkningen',
})
