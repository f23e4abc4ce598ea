import type { ResultsText } from '../../sv/results.ts'

/** What a small or incomplete figure says of itself. */
export const en: ResultsText['warnings'] = {
  recognisable:
    'Fewer than 5: the figure says little and a child may be recognised. Do not show it to others.',
  uncertain: 'Fewer than 30: the figure is uncertain and may change a lot by chance.',
  much_missing: 'More than 1 in 5 are not answered. Read the figure with care.',
}
