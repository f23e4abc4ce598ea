import type { KnownSum } from './independent_sums.ts'

/** Unknowns that known sums tie together, numbered anew: `place` gives the new number. */
export interface Component {
  readonly unknowns: number
  readonly place: ReadonlyMap<number, number>
  readonly sums: readonly KnownSum[]
}

/** Divides unknowns into components that have nothing to do with each other. `of`: the component of each unknown. */
export const components = (
  sums: readonly KnownSum[],
  unknowns: number,
): { readonly of: Int32Array; readonly all: readonly Component[] } => {
  const first = Int32Array.from({ length: unknowns }, (_, x) => x)
  const root = (x: number): number => {
    let at = x
    while (first[at] !== at) {
      first[at] = first[first[at] ?? 0] ?? 0
      at = first[at] ?? 0
    }
    return at
  }
  for (const { of } of sums) for (const x of of) first[root(x)] = root(of[0] ?? 0)
  const numbers = new Map<number, number>()
  const of = first.map((_, x) => {
    const number = numbers.get(root(x)) ?? numbers.size
    numbers.set(root(x), number)
    return number
  })
  const places = Array.from(numbers, () => new Map<number, number>())
  of.forEach((component, x) => {
    places[component]?.set(x, places[component].size)
  })
  const own = Map.groupBy(sums, (sum) => of[sum.of[0] ?? 0] ?? 0)
  const all = places.map((place, component) => ({
    unknowns: place.size,
    place,
    sums: (own.get(component) ?? []).map((sum) => ({
      of: sum.of.map((x) => place.get(x) ?? 0),
      value: sum.value,
    })),
  }))
  return { of, all }
}
