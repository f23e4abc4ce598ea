/** The figure that sets boards beside chance. */
export const sv = {
  title: (title: string) => `${title}: vad slumpen kan förklara`,
  few: (n: string) =>
    `${n} kommuner visas. Det är för få för att säga hur mycket de brukar skilja sig åt utöver slumpen.`,
  unnamed: (n: string) => `Prickar utan namn (${n}) är kommuner som inte har valt att stå med namn.`,
  noName: 'Kommun utan namn',
  caption: (title: string) =>
    `${title}. Varje prick är en kommun; ju färre ärenden, desto mer spelar slumpen in. Innanför gränserna kan slumpen förklara avståndet till mitten.`,
  widened: 'Gränserna är vidgade, för kommunerna skiljer sig åt mer än slumpen ensam ger.',
  chance: 'Gränserna visar slumpen ensam.',
  alt: (title: string, n: string, told: string) =>
    `Trattdiagram: ${title}, ${n} kommuner efter antal ärenden, med gränser för vad slumpen ger. ${told}`,
  words: {
    across: 'Antal ärenden',
    up: 'Procent',
    target: 'Mitten',
    inner: '95 %',
    outer: '99,8 %',
    others: 'Kommuner',
    own: 'Er kommun',
  },
}
