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

/** Whether a count is unsafe by itself (primary suppression). */
export const isUnsafe = (count: number, { max, protectZeros }: DisclosurePolicy): boolean =>
  count <= max && (count > 0 || (protectZeros && count === 0))
