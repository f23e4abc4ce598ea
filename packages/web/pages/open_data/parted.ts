interface Listed {
  readonly indicator: string
}

/** Tables of their own, and those that are each one answer of a distribution, by distribution. */
export interface Parted<T> {
  readonly alone: readonly T[]
  readonly distributions: readonly (readonly [of: string, answers: readonly T[]])[]
}

/** The answers of a distribution (`huvudorsak_fordelning:relation`) belong together. */
export const parted = <T extends Listed>(tables: readonly T[]): Parted<T> => ({
  alone: tables.filter((t) => !t.indicator.includes(':')),
  distributions: [
    ...Map.groupBy(
      tables.filter((t) => t.indicator.includes(':')),
      (t) => t.indicator.split(':')[0] ?? '',
    ),
  ],
})
