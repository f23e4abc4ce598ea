import type { FormWords } from './form_words.ts'

/** What the records of a form of one's own are called. */
export const ownFormWords: FormWords = {
  one: 'ärende',
  many: 'ärenden',
  told: { one: 'ärende', many: 'ärenden' },
  period: 'Under',
  during: 'Ärenden under',
  firstDay: 'Första dagen',
  lastDay: 'Sista dagen',
  time: {
    half: (median) => `För hälften var det högst ${median}.`,
    most: (p90) => `För 9 av 10 var det högst ${p90}.`,
    axis: 'dagar',
  },
  begin: 'Registrera ett ärende',
  promise: 'Så snart det första ärendet är inlämnat kan ni hämta det som fil.',
}
