/** What a part of a formula says: margins by their columns, and which columns are alternatives to each other. */
export interface Reading {
  readonly margins: ReadonlyMap<string, readonly string[]>
  readonly shared: readonly (readonly string[])[]
  /** The columns, when the reading is nothing but alternatives. */
  readonly alternatives: readonly string[] | undefined
}

/** One column and all together. */
export const column = (name: string): Reading => ({
  margins: new Map([
    ['', []],
    [name, [name]],
  ]),
  shared: [],
  alternatives: [name],
})

/** What `+` says. */
export const either = (a: Reading, b: Reading): Reading => {
  const alternatives = a.alternatives && b.alternatives && [...a.alternatives, ...b.alternatives]
  const shared = [...a.shared, ...b.shared]
  return {
    margins: new Map([...a.margins, ...b.margins]),
    shared: alternatives ? [...shared, alternatives] : shared,
    alternatives,
  }
}

/** What `*` says. */
export const cross = (a: Reading, b: Reading): Reading => {
  const margins = [...a.margins.values()].flatMap((left) =>
    [...b.margins.values()].map((right) => [...new Set([...left, ...right])]),
  )
  return {
    margins: new Map(margins.map((columns) => [[...columns].sort().join('\n'), columns])),
    shared: [...a.shared, ...b.shared],
    alternatives: undefined,
  }
}
