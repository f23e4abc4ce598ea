/** All beside each other. */
export const sv = {
  title: 'Spridning mellan kommunerna',
  sentence: (q1: string, q3: string, median: string) =>
    `Hälften av de kommuner som visas ligger mellan ${q1} och ${q3}. Medianen är ${median}.`,
  partly:
    'De kommuner som inte visas har ofta små tal. Spridningen kan därför se annorlunda ut än om alla visades.',
  tooMany: (shown: string, members: string) =>
    `Bara ${shown} av ${members} kommuner visas. Det är för få för att beskriva spridningen.`,
  few: 'För få kommuner visas för att beskriva spridningen.',
  median: (value: string) => `median ${value}`,
  places: {
    below: 'under den mellersta hälften',
    middle: 'i den mellersta hälften',
    above: 'över den mellersta hälften',
  },
  method:
    'En punkt per kommun, utan ordning. Det skuggade fältet är den mellersta hälften av värdena som visas. Små kommuner hamnar ofta långt ut av en slump: se trattdiagrammet.',
}
