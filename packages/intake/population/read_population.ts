/** How faults are said, in the language of the one who reads. */
export interface PopulationFaults {
  readonly columns: string
  readonly empty: string
  readonly year: (row: number) => string
  readonly sex: (row: number, known: string) => string
  readonly ageGroup: (row: number, known: string) => string
  readonly persons: (row: number) => string
  readonly twice: (row: number) => string
}

/** A row of a population table. */
export interface Row {
  readonly year: number
  readonly sex: string
  readonly ageGroup: string
  readonly n: number
}

/** The codes that a row may have. */
export interface Known {
  readonly sexes: readonly string[]
  readonly ageGroups: readonly string[]
}

/** The columns of the file, in the order of the template. */
export const columns = ['ar', 'kon', 'aldersgrupp', 'antal'] as const

/** Reads a population table; the first fault stops it, with a sentence that says where. */
export const readPopulation = (
  header: readonly string[],
  cells: readonly (readonly string[])[],
  known: Known,
  text: PopulationFaults,
): { readonly rows: readonly Row[] } | { readonly fault: string } => {
  const places = columns.map((name) => header.findIndex((h) => h.trim().toLowerCase() === name))
  if (places.includes(-1)) return { fault: text.columns }
  const [rows, seen] = [[] as Row[], new Set<string>()]
  for (const [i, row] of cells.entries()) {
    if (row.every((cell) => cell.trim() === '')) continue
    const [year = '', sex = '', ageGroup = '', n = ''] = places.map((at) => (row[at] ?? '').trim())
    const fault = faultIn({ year, sex, ageGroup, n }, i + 1, known, text)
    if (fault) return { fault }
    if (seen.has(`${year} ${sex} ${ageGroup}`)) return { fault: text.twice(i + 1) }
    seen.add(`${year} ${sex} ${ageGroup}`)
    rows.push({ year: Number(year), sex, ageGroup, n: Number(n) })
  }
  return rows.length === 0 ? { fault: text.empty } : { rows }
}

const faultIn = (
  { year, sex, ageGroup, n }: Record<'year' | 'sex' | 'ageGroup' | 'n', string>,
  row: number,
  { sexes, ageGroups }: Known,
  text: PopulationFaults,
): string | undefined => {
  if (!/^(19|20|21)\d\d$/.test(year)) return text.year(row)
  if (!sexes.includes(sex)) return text.sex(row, sexes.join(', '))
  if (!ageGroups.includes(ageGroup)) return text.ageGroup(row, ageGroups.join(', '))
  return /^\d{1,8}$/.test(n) ? undefined : text.persons(row)
}
