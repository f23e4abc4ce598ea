import type { FormWords } from '../../sv/form_words.ts'
import type { ResultsText } from '../../sv/results.ts'

/** Half-year by half-year. */
export const enFor = ({ told }: FormWords): ResultsText['overTime'] => ({
  title: 'Half-year by half-year',
  medianDays: 'median in days',
  figure: 'Measure',
  value: 'Value',
  intro: 'Each dot is a half-year; the line is the uncertainty. Hollow dots have fewer than 30 behind them.',
  tooFew: `When there are ${told.many} from at least two half-years, change is shown here.`,
  label: (year, half, n) => `${half} ${year}\nn ${n}`,
  halves: { H1: 'Jan–June', H2: 'July–Dec' },
})
