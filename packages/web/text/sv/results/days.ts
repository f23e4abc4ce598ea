import type { FormWords } from '../form_words.ts'

/** The figures with a form of their own: talks, days and what is followed for a year. */
export const svFor = ({ many, time }: FormWords) => ({
  talks: {
    title: 'Så många samtal deltog barnet i',
    more: (thrice: string, once: string) => `${thrice} tre gånger eller fler. ${once} minst en gång.`,
  },
  days: {
    title: 'Så många dagar tog utredningarna',
    half: time.half,
    most: time.most,
    few: (counted: string, median: string, one: boolean) =>
      one ? `Räknat på ${counted}: ${median}.` : `Medianen är ${median}, räknat på ${counted}.`,
    interval: (low: string, high: string) => `Medianens osäkerhet är ${low}–${high} dagar.`,
    fourMonths: 'fyra månader',
    median: (days: string) => `median ${days}`,
    axis: time.axis,
    count: many,
    open: (from: string) => `${from} eller fler`,
    limit:
      'Fyra månader räknas i kalendern och är 120–123 dagar. Många kommuner anger 120 dagar; båda måtten visas nedan.',
  },
  followed: (followed: string, of: string, percent: string) =>
    `Hittills ingår ${followed} av ${of} utredningar (${percent}): de som har kunnat följas i ett år. Ensamkommande barn ingår inte.`,
})
