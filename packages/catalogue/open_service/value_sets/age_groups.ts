import type { ValueSet } from '@lyhord/core'
import { code } from '../../code.ts'
import { proposedValues } from '../sources.ts'

/** Age in the bands that results are split by. */
export const ageGroups: ValueSet = {
  id: 'aldersgrupp',
  source: proposedValues,
  codes: [
    code('ar_0_5', '0–5 år', '0–5 years'),
    code('ar_6_12', '6–12 år', '6–12 years'),
    code('ar_13_17', '13–17 år', '13–17 years'),
    code('ar_18_20', '18–20 år', '18–20 years'),
    code('okant', 'Okänt', 'Not known', { means: 'unknown' }),
  ],
}
