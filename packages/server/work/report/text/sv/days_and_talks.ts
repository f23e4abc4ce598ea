/** The figures with a form of their own. */
export const sv = {
  days: {
    half: (days: string) => `Hälften var klara inom ${days} dagar.`,
    most: (days: string) => `9 av 10 var klara inom ${days} dagar.`,
    few: (n: string, median: string) => `Medianen är ${median} dagar, räknat på ${n}.`,
    interval: (range: string) => `Medianens osäkerhet är ${range} dagar.`,
    medians: 'Medianen i dagar, med sin osäkerhet',
    axis: 'Dagar',
    counted: 'Antal',
    limit: 'fyra månader',
    open: (from: string) => `${from} eller fler`,
    alt: (half: string, most: string, n: string) => `Fördelning av antal dagar. ${half} ${most} Antal: ${n}.`,
  },
  talks: {
    title: 'Så många samtal deltog barnet i',
    caption: 'Antal samtal som barnet deltog i under utredningen, andel av barnen',
  },
}
