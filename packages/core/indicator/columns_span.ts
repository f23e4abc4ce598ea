import type { Columns } from './columns.ts'

/** First and last day a variable has in records laid out; `undefined` when it has none. */
export const daySpanIn = (
  { rows, of }: Columns,
  variable: string,
): [first: string, last: string] | undefined => {
  const { codes, values } = of.get(variable) ?? { codes: undefined, values: [] }
  let span: [string, string] | undefined
  for (let row = 0; row < rows; row++) {
    const day = values[codes?.[row] ?? 0]
    if (typeof day !== 'string') continue
    if (!span) span = [day, day]
    else if (day < span[0]) span[0] = day
    else if (day > span[1]) span[1] = day
  }
  return span
}
