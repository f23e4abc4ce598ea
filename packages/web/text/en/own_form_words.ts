import type { FormWords } from '../sv/form_words.ts'

/** What the records of a form of one's own are called. */
export const ownFormWords: FormWords = {
  one: 'record',
  many: 'records',
  told: { one: 'record', many: 'records' },
  period: 'During',
  during: 'Records during',
  firstDay: 'First day',
  lastDay: 'Last day',
  time: {
    half: (median) => `For half it was at most ${median}.`,
    most: (p90) => `For 9 in 10 it was at most ${p90}.`,
    axis: 'days',
  },
  begin: 'Record a case',
  promise: 'As soon as the first record is handed in you can download it as a file.',
}
