import type { InnerCounts } from '@lyhord/core'

/** The columns that share each output column: names with nothing but + between them, and no * beside. */
export const alternativesOf = (dimensions: readonly string[], formulas: readonly string[]): string[][] => {
  const letter = '[\\p{L}\\p{N}_.`]'
  const name = '(?:`[^`]+`|[\\p{L}_.][\\p{L}\\p{N}_.]*)'
  const alone = `(?<!${letter}|[*+]\\s*)${name}(?:\\s*\\+\\s*${name})+(?!${letter}|\\s*\\*)`
  const lists = formulas.flatMap((formula) =>
    [...formula.matchAll(new RegExp(alone, 'gu'))].map(([text]) =>
      text.split('+').map((part) => part.trim().replaceAll('`', '')),
    ),
  )
  return dimensions.map((dimension) => {
    const own = new Set([dimension])
    for (const _ of lists)
      for (const list of lists)
        if (list.some((column) => own.has(column))) for (const column of list) own.add(column)
    return [...own]
  })
}

/** The same where no formula says so: a column that is no dimension, whose values stand in a dimension's. */
export const foundAlternatives = (
  dimensions: readonly string[],
  cells: readonly { readonly labels: readonly string[] }[],
  { columns, rows }: InnerCounts,
): string[][] =>
  dimensions.map((dimension, d) => {
    const labels = new Set(cells.map((cell) => cell.labels[d]))
    const others = columns.filter(
      (column, c) => !dimensions.includes(column) && rows.some((row) => labels.has(row[c])),
    )
    return [dimension, ...others]
  })
