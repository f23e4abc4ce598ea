import type { FormEntry } from '@lyhord/catalogue'
import { variablesById } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { Exclusive } from '../../protect/nested/nested_case.ts'
import { allReleased, type OneReleased } from '../released_indicators.ts'
import { restAmong } from '../rest_of.ts'
import { apartIn } from './quantities_apart.ts'
import type { SeenQuantities } from './seen_quantities.ts'

/**
 * What adds up: either side of a share, the codes of a distribution, quantities that two others come to, and those of which
 * nobody is in both. A test shows that no other sum of quantities is the same for every record.
 */
export const exclusiveIn = (
  entry: FormEntry,
  seen: SeenQuantities,
  outers: readonly (readonly number[])[],
): readonly Exclusive[] => {
  const all = allReleased(entry)
  const numbered = (one: OneReleased, part: 'Total' | 'numerator' | 'complement') =>
    seen.numberOf(one.id, part) ?? -1
  const shares = all.flatMap((one): readonly Exclusive[] => {
    const [own, rest] = [numbered(one, 'numerator'), numbered(one, 'complement')]
    return own === -1 ? [] : [{ parts: [own, rest], whole: numbered(one, total), by: 'all' }]
  })
  const codes = [
    ...Map.groupBy(
      all.filter((one) => one.code !== null),
      (one) => one.of,
    ).values(),
  ]
  const distributions = codes.flatMap((own): readonly Exclusive[] => {
    const [any] = own
    if (any?.of.kind !== 'distribution') return []
    // whoever has answered has one code, or one or several
    const by = variablesById(entry.form).get(any.of.of)?.kind === 'multi' ? 'atLeast' : 'all'
    return [{ parts: own.map((one) => numbered(one, 'numerator')), whole: numbered(any, total), by }]
  })
  const known = [...shares, ...distributions, ...pairsIn(seen, outers)]
  return [...known, ...apartIn(seen, outers, known)]
}

const pairsIn = ({ all }: SeenQuantities, outers: readonly (readonly number[])[]): readonly Exclusive[] => {
  const restOf = restAmong(all.map(({ records }, i) => [i, records]))
  return outers.flatMap((own, inner) =>
    own.flatMap((whole): readonly Exclusive[] => {
      const [few, many] = [all[inner]?.records, all[whole]?.records]
      const other = few && many && restOf(many, few)
      return other !== undefined && inner < other ? [{ parts: [inner, other], whole, by: 'all' }] : []
    }),
  )
}
