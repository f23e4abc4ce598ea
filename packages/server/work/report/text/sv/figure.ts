/** What a figure says. */
export const sv = {
  percentWithInterval: (percent: string, range: string) => `${percent}, osäkerhet ${range}`,
  nobodyCounted: 'Inga svar finns att räkna på.',
  allMissing: (n: string) => `Svar saknas i alla ${n} ärenden.`,
  number: (title: string, value: string) => `${title}: ${value}.`,
  noInhabitants: 'Måttet visas för hela kalenderår som det finns befolkning för.',
  inhabitantsLack: (year: number) =>
    `Måttet visas inte: befolkningen ${year} saknar någon ålder eller något kön.`,
  inhabitants: (year: number, source: string) => `Befolkning ${year}: ${source}.`,
  partOf: (count: string, n: string) => `${count} av ${n}`,
  most: (label: string, said: string) => `Vanligast är ${label} (${said}).`,
  mostThen: (label: string, said: string, next: string, nextSaid: string) =>
    `Vanligast är ${label} (${said}), därefter ${next} (${nextSaid}).`,
  several: 'Flera svar kan väljas, så andelarna kan tillsammans bli mer än 100 procent.',
  caption: (question: string, n: string) => `${question} n = ${n}`,
  shareAlt: (title: string, rows: string) => `${title}. ${rows}`,
  warnings: {
    recognisable: (about: string) =>
      `Färre än 5${about}: siffran säger lite, och enskilda barn kan kännas igen.`,
    uncertain: (about: string) => `Färre än 30${about}: siffran är osäker och kan ändras mycket av en slump.`,
    much_missing: (about: string) => `Svar saknas för mer än 1 av 5${about}. Tolka siffran med försiktighet.`,
    about: (groups: string) => ` (${groups})`,
  },
}
