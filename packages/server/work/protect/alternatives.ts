/** The columns that share each output column: names with nothing but + between them. */
export const alternativesOf = (dimensions: readonly string[], formulas: readonly string[]): string[][] => {
  const name = '(?:`[^`]+`|[\\p{L}_.][\\p{L}\\p{N}_.]*)'
  const lists = formulas.flatMap((formula) =>
    [...formula.matchAll(new RegExp(`${name}(?:\\s*\\+\\s*${name})+`, 'gu'))].map(([text]) =>
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
