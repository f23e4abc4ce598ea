import { contrary, sentences } from '@lyhord/catalogue/said/sv.ts'
import type { SaidShare } from '../../pages/results/said_share.ts'
import { type FormWords, formWords } from './form_words.ts'
import { svFor as controlsFor } from './results/controls.ts'
import { svFor as daysFor } from './results/days.ts'
import { sv as difference } from './results/difference.ts'
import { svFor as figureFor } from './results/figure.ts'
import { svFor as nothingFor } from './results/nothing.ts'
import { svFor as overTimeFor } from './results/over_time.ts'
import { sv as sections } from './results/sections.ts'
import { sv as table } from './results/table.ts'
import { sv as warnings } from './results/warnings.ts'

/** `8 av 10`, `Alla`, `Inga` … to stand first in a sentence. */
const share = (said: SaidShare): string => {
  switch (said.as) {
    case 'none':
      return 'Inga'
    case 'all':
      return 'Alla'
    case 'few':
      return 'Färre än 1 av 20'
    case 'nearly_all':
      return 'Fler än 19 av 20'
    default:
      return `${said.count} av ${said.of}`
  }
}

/** The results of a form in Swedish. Numbers come written; `one` tells whether the number is exactly 1. */
export const svFor = (words: FormWords) => ({
  title: 'Resultat',
  lede: (n: string, one: boolean, span: string) =>
    `${one ? `1 ${words.told.one}` : `${n} ${words.told.many}`}, ${span}.`,
  share,
  sentences,
  contrary,
  sections,
  contents: 'På sidan',
  controls: controlsFor(words),
  groups: { all: 'Alla', girls: 'Flickor', boys: 'Pojkar', unanswered: 'Ej besvarat' },
  nobody: `inga ${words.many}`,
  figure: figureFor(words),
  table,
  warnings,
  ...daysFor(words),
  difference,
  overTime: overTimeFor(words),
  ...nothingFor(words),
})

/** The results of investigations. */
export const sv = svFor(formWords.utredning)

export type ResultsText = typeof sv
