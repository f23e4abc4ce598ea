import type { FormWords } from '../form_words.ts'

/** Half-year by half-year. */
export const svFor = ({ told }: FormWords) => ({
  title: 'Halvår för halvår',
  medianDays: 'median i dagar',
  figure: 'Mått',
  value: 'Värde',
  intro: 'Varje punkt är ett halvår, strecket är osäkerheten. Ihåliga punkter har färre än 30 bakom sig.',
  tooFew: `När det finns ${told.many} från minst två halvår syns förändringen här.`,
  label: (year: string, half: string, n: string) => `${half} ${year}\nn ${n}`,
  halves: { H1: 'jan–juni', H2: 'juli–dec' },
})
