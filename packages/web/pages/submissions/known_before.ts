/** The codes of the third grouping that tallies travel in: whether the child was known before. `ovriga`: small groups together; `alla`: not told apart. */
export const knownCodes = ['ja', 'nej', 'ej_besvarad', 'ovriga', 'alla'] as const

type KnownCode = (typeof knownCodes)[number]

/** Whether a code is one of them. */
export const isKnownCode = (code: string): code is KnownCode => knownCodes.some((known) => known === code)
