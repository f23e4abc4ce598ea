import { variablesById } from '@lyhord/core'
import type { ChildSetting } from './child_setting.ts'
import { type ComputedReader, computedReaderOf } from './computed.ts'
import type { Computation, Mapping } from './mapping.ts'

/** An answer that is computed, and the place of the column that it comes from. */
export interface ComputedPart {
  readonly id: string
  readonly at: number | undefined
  readonly read: ComputedReader
}

/** The answers that are computed for one child of the row. */
export const computedOf = ({
  mapping,
  form,
  header,
  options,
  sibling,
}: ChildSetting): readonly ComputedPart[] => {
  const variables = variablesById(form)
  return mapping.computed.flatMap(({ variable: id, how }): ComputedPart[] => {
    const variable = variables.get(id)
    const own = ownComputation(how, mapping, sibling)
    const reader = variable && computedReaderOf(variable, own, { header, mapping, options })
    return reader ? [{ id, ...reader }] : []
  })
}

/** A computation from a column of the first child is made from the same column of each child. */
const ownComputation = (how: Computation, { siblings }: Mapping, sibling: number): Computation => {
  const own = (column: string): string => {
    const name = siblings[0]?.columns.find((c) => c.column === column)?.name
    return siblings[sibling]?.columns.find((c) => name !== undefined && c.name === name)?.column ?? column
  }
  if (how.by === 'constant') return how
  if (how.by === 'days') return { ...how, from: own(how.from), to: own(how.to) }
  return { ...how, column: own(how.column) }
}
