import { contrary, sentences } from '@lyhord/catalogue/said/en.ts'
import type { SaidShare } from '../../pages/results/said_share.ts'
import type { FormWords } from '../sv/form_words.ts'
import type { ResultsText } from '../sv/results.ts'
import { formWords } from './form_words.ts'
import { enFor as controlsFor } from './results/controls.ts'
import { enFor as daysFor } from './results/days.ts'
import { en as difference } from './results/difference.ts'
import { enFor as figureFor } from './results/figure.ts'
import { enFor as nothingFor } from './results/nothing.ts'
import { enFor as overTimeFor } from './results/over_time.ts'
import { en as sections } from './results/sections.ts'
import { en as table } from './results/table.ts'
import { en as warnings } from './results/warnings.ts'

const share = (said: SaidShare): string => {
  switch (said.as) {
    case 'none':
      return 'No'
    case 'all':
      return 'All'
    case 'few':
      return 'Fewer than 1 in 20'
    case 'nearly_all':
      return 'More than 19 in 20'
    default:
      return `${said.count} out of ${said.of}`
  }
}

/** The results of a form in English. */
export const enFor = (words: FormWords): ResultsText => ({
  title: 'Results',
  lede: (n, one, span) => `${one ? `1 ${words.told.one}` : `${n} ${words.told.many}`}, ${span}.`,
  share,
  sentences,
  contrary,
  sections,
  contents: 'Contents',
  controls: controlsFor(words),
  groups: { all: 'All', girls: 'Girls', boys: 'Boys', unanswered: 'Not answered' },
  nobody: `no ${words.many}`,
  figure: figureFor(words),
  table,
  warnings,
  ...daysFor(words),
  difference,
  overTime: overTimeFor(words),
  ...nothingFor(words),
})

/** The results of investigations. */
export const en = enFor(formWords.utredning)
