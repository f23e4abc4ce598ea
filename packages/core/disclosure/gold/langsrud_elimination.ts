/**
 * Secondary suppression written straight from Langsrud's description, row by row and without any of the product's
 * code: the second implementation that tests compare with. Slow. `columns`: the inner cells of each published cell.
 */
export interface PlainTask {
  readonly columns: readonly (readonly number[])[]
  readonly primary: readonly boolean[]
  readonly order: readonly number[]
  /** Inner cells of one person (method `anySum`), none: method `none`. */
  readonly singleton?: readonly boolean[]
}

const prime = 33_554_393
const modulo = (x: number): number => ((x % prime) + prime) % prime
const power = (base: number, exponent: number): number => {
  if (exponent === 0) return 1
  const half = power(modulo(base * base), Math.floor(exponent / 2))
  return exponent % 2 === 1 ? modulo(half * base) : half
}

type Column = Map<number, number>

const eliminate = (column: Column, pivot: Column, row: number): void => {
  const own = column.get(row)
  if (own === undefined) return
  const factor = modulo(own * power(pivot.get(row) ?? 1, prime - 2))
  for (const [r, v] of pivot) {
    const value = modulo((column.get(r) ?? 0) - factor * v)
    if (value === 0) column.delete(r)
    else column.set(r, value)
  }
}

const proportional = (a: Column, b: Column): boolean => {
  if (a.size !== b.size || b.size === 0) return false
  const [[row, value] = [0, 1]] = a
  const factor = modulo((b.get(row) ?? 0) * power(value, prime - 2))
  return factor !== 0 && [...a].every(([r, v]) => b.get(r) === modulo(v * factor))
}

/** Which published cells are suppressed, the primary ones included. */
export const plainSuppression = (task: PlainTask): readonly boolean[] => {
  const singleton = task.singleton ?? []
  const some = singleton.some(Boolean)
  const columns: Column[] = task.columns.map((rows) => new Map(rows.map((r) => [r, 1])))
  const primaries = columns.filter(
    (c, i) => task.primary[i] && (!some || [...c.keys()].some((r) => !singleton[r])),
  )
  const suppressed = [...task.primary]
  const used = new Set<number>()
  const onlySingletons = (column: Column): boolean => {
    if (!some || [...column.keys()].some((r) => !singleton[r])) return false
    if (new Set(column.values()).size === 1) return true
    if ([...column.keys()].some((r) => used.has(r))) return true
    for (const r of column.keys()) used.add(r)
    return false
  }
  const waiting = task.order.filter((cell) => !task.primary[cell])
  waiting.forEach((cell, at) => {
    const column = columns[cell] ?? new Map()
    if (column.size === 0) return
    if (onlySingletons(column) || primaries.some((p) => proportional(column, p))) {
      suppressed[cell] = true
      return
    }
    const row =
      [...column.keys()].sort((a, b) => Number(singleton[a] ?? 0) - Number(singleton[b] ?? 0) || a - b)[0] ??
      0
    for (const later of waiting.slice(at + 1)) eliminate(columns[later] ?? new Map(), column, row)
    for (const p of primaries) eliminate(p, column, row)
  })
  return suppressed
}
