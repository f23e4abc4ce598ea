import type { ValueSet } from '@lyhord/core'
import { code } from '../../code.ts'
import { proposedValues } from '../sources.ts'

/** How far the goals were reached. */
export const goalStates: ValueSet = {
  id: 'maluppfyllelse',
  source: proposedValues,
  codes: [
    code('helt', 'Helt', 'Fully'),
    code('delvis', 'Delvis', 'Partly'),
    code('inte', 'Inte', 'Not'),
    code('forsamrat', 'Läget har försämrats', 'Things have got worse'),
    code('inga_mal', 'Inga mål sattes', 'No goals were set', { means: 'none' }),
    code('ej_bedomt', 'Inte bedömt', 'Not assessed', { means: 'unknown' }),
  ],
}
