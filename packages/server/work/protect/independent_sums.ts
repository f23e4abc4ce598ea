/** A known sum of unknowns. */
export interface KnownSum {
  readonly of: readonly number[]
  readonly value: number
}

// another prime than anybody else's: the auditor does its own arithmetic
const prime = 33_554_393
const modulo = (x: number): number => ((x % prime) + prime) % prime

const inverted = (x: number): number => {
  let [a, b, u, v] = [modulo(x), prime, 1, 0]
  while (b !== 0) {
    const q = Math.floor(a / b)
    ;[a, b, u, v] = [b, a - q * b, v, u - q * v]
  }
  return modulo(u)
}

/** The sums without those that follow from smaller ones, by sparse elimination row by row; smallest first. */
export const independentSums = (sums: readonly KnownSum[], unknowns: number): readonly KnownSum[] => {
  const often = new Int32Array(unknowns)
  for (const { of } of sums) for (const x of of) often[x] = (often[x] ?? 0) + 1
  const rowAt = new Map<number, Map<number, number>>()
  const sorted = [...sums].sort((a, b) => a.of.length - b.of.length)
  return sorted.filter(({ of }) => {
    const row = new Map(of.map((x) => [x, 1]))
    const waiting = of.filter((x) => rowAt.has(x))
    for (let x = waiting.pop(); x !== undefined; x = waiting.pop()) {
      const factor = row.get(x)
      const pivot = rowAt.get(x)
      if (factor === undefined || !pivot) continue
      for (const [y, value] of pivot) {
        const old = row.get(y)
        const next = modulo((old ?? 0) - factor * value)
        if (next === 0) row.delete(y)
        else row.set(y, next)
        if (old === undefined && rowAt.has(y)) waiting.push(y)
      }
    }
    const [first] = row.keys()
    if (first === undefined) return false
    const pivot = [...row.keys()].reduce((a, b) => ((often[b] ?? 0) < (often[a] ?? 0) ? b : a))
    const scale = inverted(row.get(pivot) ?? 1)
    rowAt.set(pivot, new Map([...row].map(([y, value]) => [y, modulo(value * scale)])))
    return true
  })
}
