import { answered, indicator, words } from '@lyhord/core'
import { closed, ongoing } from './example_rows.ts'
import { ownDefinition } from './sources.ts'

/** How large children's needs are. */
export const needLevelDistribution = indicator({
  id: 'behovsniva_fordelning',
  kind: 'distribution',
  of: 'behovsniva',
  title: words('Behovsnivå', 'Level of need'),
  question: words('Hur stora behov har barnen?', 'How large are the children’s needs?'),
  definition: words(
    'Andel av utredningarna per nivå, med Inte bedömt som en egen del. Nämnare: avslutade utredningar där frågan är besvarad.',
    'Share of investigations per level, with Not assessed as a part of its own. Denominator: closed investigations where the question is answered.',
  ),
  direction: 'none',
  population: answered('utredning_slut'),
  source: ownDefinition,
  example: {
    rows: [
      { ...closed, behovsniva: 'enkelt' },
      { ...closed, behovsniva: 'enkelt' },
      { ...closed, behovsniva: 'enkelt' },
      { ...closed, behovsniva: 'enkelt' },
      { ...closed, behovsniva: 'sammansatt' },
      { ...closed, behovsniva: 'sammansatt' },
      { ...closed, behovsniva: 'sammansatt' },
      { ...closed, behovsniva: 'komplext' },
      { ...closed, behovsniva: 'komplext' },
      { ...closed, behovsniva: 'ej_bedomt' },
      { ...closed },
      { ...ongoing, behovsniva: 'komplext' },
    ],
    expect: { n: 10, missing: 1, counts: { enkelt: 4, sammansatt: 3, komplext: 2, ej_bedomt: 1 } },
  },
})
