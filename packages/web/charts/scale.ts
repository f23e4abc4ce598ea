/** The end of an axis that starts at zero: the smallest of the given steps that holds the highest value, else the last. */
export const axisEnd = (highest: number, steps: readonly number[]): number =>
  steps.find((s) => highest <= s) ?? steps.at(-1) ?? highest

/** Ends of an axis of shares; the halves of them are whole per cent too. */
export const shareSteps: readonly number[] = [0.2, 0.5, 1]
/** Ends of an axis of days; the halves of them are whole days too. */
export const daySteps: readonly number[] = [60, 120, 180, 240, 360, 480, 720, 1080, 1440, 1800]
