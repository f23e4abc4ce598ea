import type { FormWords } from './form_words.ts'

/** What the records of a form of one's own are called. */
export const ownFormWords: FormWords = {
  one: 'registrering',
  many: 'registreringar',
  told: { one: 'registrering', many: 'registreringar' },
  period: 'Under',
  during: 'Registreringar under',
  firstDay: 'Första dagen',
  lastDay: 'Sista dagen',
  time: {
    half: (median) => `För hälften var det högst ${median}.`,
    most: (p90) => `För 9 av 10 var det högst ${p90}.`,
    axis: 'dagar',
  },
  begin: 'Gör en registrering',
  promise: 'Så snart den första registreringen är inlämnad kan ni hämta den som fil.',
}
