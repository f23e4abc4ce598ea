/** What may not be shown: data, so that a release can store the policy it was made by. */
export interface DisclosurePolicy {
  /** Counts from 1 to this are unsafe; never below 3. */
  readonly max: number
  /** Zeros are unsafe too. */
  readonly protectZeros: boolean
  /** An unsafe cell may not be told within fewer steps of 1 than this from its smallest to its largest value. */
  readonly width: number
  /** Somebody alone in a cell may not tell another unsafe cell by knowing that their own is 1. */
  readonly alone: boolean
}

/** What a release is made by. What is absent was not thought of when the release was made. */
export interface ReleasePolicy extends DisclosurePolicy {
  /** No total is shown that two boards alone make up, be it as a difference between areas: each would know the other's. */
  readonly fewestBoards?: 3
  /** A board's children of unknown sex are counted with a sex, or the board is not told by sex: there are no few beside girls and boys. */
  readonly placesUnknownSex?: true
  /** A count inside a hidden one, and nearer it than `width`, is hidden too; the audit holds all indicators together. */
  readonly hidesInside?: true
  /** No member can compute a small count of others from what is shown and its own; asked with `hidesInside`. */
  readonly guardsMembers?: true
}

/** The lowest threshold that a policy may have. */
export const lowestMax = 3

/** The policy with a threshold: intervals as wide as the threshold. */
export const policyOf = (max: number, options: Partial<DisclosurePolicy> = {}): DisclosurePolicy => ({
  max,
  protectZeros: false,
  width: max,
  alone: false,
  ...options,
})

/** The policy of a release with a threshold. */
export const releasePolicyOf = (max: number): ReleasePolicy => ({
  ...policyOf(max),
  fewestBoards: 3,
  placesUnknownSex: true,
  hidesInside: true,
  guardsMembers: true,
})

/** Whether a count is unsafe by itself (primary suppression). */
export const isUnsafe = (count: number, { max, protectZeros }: DisclosurePolicy): boolean =>
  count <= max && (count > 0 || (protectZeros && count === 0))
