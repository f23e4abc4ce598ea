import type { ValueSet } from '@lyhord/core'
import { code } from '../../code.ts'
import { proposedValues } from '../sources.ts'

/** How many of the child's parents were born outside Sweden. */
export const parentsBornAbroadCounts: ValueSet = {
  id: 'foraldrar_fodda_utomlands',
  source: proposedValues,
  codes: [
    code('ingen', 'Ingen', 'None', { means: 'none' }),
    code('en', 'En', 'One'),
    code('bada', 'Båda', 'Both'),
    code('okant', 'Okänt', 'Not known', { means: 'unknown' }),
  ],
}
