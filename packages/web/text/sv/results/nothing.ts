import type { FormWords } from '../form_words.ts'

/** Where there is nothing to show. */
export const svFor = ({ many, begin, promise }: FormWords) => ({
  empty: {
    title: 'Här kommer era resultat',
    what: promise,
    how: begin,
  },
  away: {
    none: 'Siffrorna har inte kommit än.',
    before: 'Siffrorna för ditt val har inte kommit än. Det som står här är det du såg senast.',
    old: 'Siffrorna här är de som kom senast.',
    soon: 'Sidan frågar igen av sig själv tills den får svar.',
  },
  emptySelection: {
    title: `Inga ${many} i urvalet`,
    what: 'Välj en annan period eller ta bort någon begränsning.',
  },
})
