import type { Block } from './blocks.ts'
import { total } from './cell_system.ts'
import type { TableFlaw } from './table_columns.ts'

/**
 * Values that two columns sharing an output column have both: the later is a twin when it holds the same combinations,
 * and otherwise the cells could not be told apart. Keys: column and value, one a line.
 */
export const twinLabels = (
  blocks: readonly Block[],
  outputOf: (column: string) => string,
): { readonly twins: ReadonlySet<string> } | TableFlaw => {
  const owners = new Map<string, { column: string; members: string }>()
  const twins = new Set<string>()
  for (const { columns, values } of blocks)
    for (const [i, column] of columns.entries())
      for (const [label, ids] of idsByLabel(values, i)) {
        if (label === total) return { flaw: 'total-label', column }
        const [key, members] = [`${outputOf(column)}\n${label}`, ids.join()]
        const owner = owners.get(key)
        if (owner && owner.members !== members) return { flaw: 'same-label', column: owner.column, label }
        if (owner) twins.add(`${column}\n${label}`)
        else owners.set(key, { column, members })
      }
  return { twins }
}

const idsByLabel = (values: readonly (readonly string[])[], i: number): Map<string, number[]> => {
  const found = new Map<string, number[]>()
  for (const [id, value] of values.entries()) {
    const ids = found.get(value[i] ?? '')
    if (ids) ids.push(id)
    else found.set(value[i] ?? '', [id])
  }
  return found
}
