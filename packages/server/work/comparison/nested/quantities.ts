import type { FormEntry } from '@lyhord/catalogue'
import type { NestedCase } from '../../protect/nested/nested_case.ts'
import { exclusiveIn } from './exclusive_parts.ts'
import { nestingsOf, outersIn } from './nestings.ts'
import { type SeenQuantities, seenQuantities } from './seen_quantities.ts'

/** The quantities of a form and how they follow from each other. */
export type Quantities = SeenQuantities & Pick<NestedCase, 'nestings' | 'exclusive'>

/**
 * What everybody knows of how all that can be released of a form follows from each other. It is found once, by counting
 * invented records: whatever holds by definition holds of every record, so that nothing that holds is missed.
 */
export const quantitiesOf = (entry: FormEntry): Quantities => {
  const known = found.get(entry.form.id) ?? quantitiesIn(entry)
  found.set(entry.form.id, known)
  return known
}

const found = new Map<string, Quantities>()

const quantitiesIn = (entry: FormEntry): Quantities => {
  const seen = seenQuantities(entry)
  const outers = outersIn(seen)
  return { ...seen, nestings: nestingsOf(outers, seen.divided), exclusive: exclusiveIn(entry, seen, outers) }
}
