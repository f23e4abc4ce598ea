import type { FormWords } from '../../sv/form_words.ts'
import type { ResultsText } from '../../sv/results.ts'

/** Where there is nothing to show. */
export const enFor = ({
  many,
  begin,
  promise,
}: FormWords): Pick<ResultsText, 'empty' | 'away' | 'emptySelection'> => ({
  empty: {
    title: 'Your results will be here',
    what: promise,
    how: begin,
  },
  away: {
    none: 'The figures have not come yet.',
    before: 'The figures of your choice have not come yet. What stands here is what you saw last.',
    old: 'The figures here are the latest that came.',
    soon: 'The page asks again by itself until it is answered.',
  },
  emptySelection: {
    title: `No ${many} in the selection`,
    what: 'Choose another period or remove a limit.',
  },
})
