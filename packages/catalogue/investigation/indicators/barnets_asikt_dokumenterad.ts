import { answered, indicator, is, words } from '@lyhord/core'
import { closed, ongoing } from './example_rows.ts'
import { ownDefinition } from './sources.ts'

/** Share where the child's view stands in the investigation. */
export const childViewDocumented = indicator({
  id: 'barnets_asikt_dokumenterad',
  kind: 'share',
  title: words('Barnets åsikt dokumenterad', 'The child’s view documented'),
  question: words(
    'I hur stor andel av utredningarna är barnets åsikt dokumenterad?',
    'In what share of the investigations is the child’s view documented?',
  ),
  definition: words(
    'Barnets egen åsikt är dokumenterad. Nämnare: avslutade utredningar där frågan är besvarad, också när det inte var möjligt.',
    'The child’s own view is documented. Denominator: closed investigations where the question is answered, also when it was not possible.',
  ),
  direction: 'higher',
  population: answered('utredning_slut'),
  counts: is('barnets_asikt', 'dokumenterad'),
  source: ownDefinition,
  example: {
    rows: [
      { ...closed, barnets_asikt: 'dokumenterad' },
      { ...closed, barnets_asikt: 'dokumenterad' },
      { ...closed, barnets_asikt: 'dokumenterad' },
      { ...closed, barnets_asikt: 'dokumenterad' },
      { ...closed, barnets_asikt: 'dokumenterad' },
      { ...closed, barnets_asikt: 'dokumenterad' },
      { ...closed, barnets_asikt: 'ej_dokumenterad' },
      { ...closed, barnets_asikt: 'ej_dokumenterad' },
      { ...closed, barnets_asikt: 'ej_dokumenterad' },
      { ...closed, barnets_asikt: 'ej_mojligt' },
      { ...closed },
      { ...ongoing, barnets_asikt: 'dokumenterad' },
    ],
    expect: { n: 10, missing: 1, numerator: 6, value: 0.6 },
  },
})
