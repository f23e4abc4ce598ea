/** A value with its centre and the third part of the way from there to its limits. */
export interface Measured {
  readonly value: number
  readonly centre: number
  readonly sigma: number
}

/** Why a value is not chance alone: outside a limit; 7 on one side; 7 rising or falling; 2 of 3 near the same limit. */
export type ControlSignal = 'outside' | 'shift' | 'trend' | 'near_limit'

const order = ['outside', 'shift', 'trend', 'near_limit'] as const satisfies readonly ControlSignal[]

/**
 * The signals each value is part of (NHS England, "Making Data Count"; near: past two of the three sigma to the limit,
 * Western Electric 1956). A value on the centre line is on neither side; equal values neither rise nor fall. Values in
 * order of time.
 */
export const controlSignals = (values: readonly Measured[]): readonly (readonly ControlSignal[])[] => {
  const marks = {
    outside: values.map((value) => Math.abs(away(value)) > 3),
    shift: inWindows(values, 7, allOnOneSide),
    trend: inWindows(values, 7, risingOrFalling),
    near_limit: nearLimit(values),
  } satisfies Record<ControlSignal, readonly boolean[]>
  return values.map((_, place) => order.filter((signal) => marks[signal][place]))
}

/** Sigmas from the centre; what floating point may have added is none. */
const away = ({ value, centre, sigma }: Measured): number => {
  const sigmas = (value - centre) / sigma
  return Math.abs(sigmas) < 1e-9 ? 0 : sigmas
}

/** Marks every value of every window of `length` neighbours that has the pattern. */
const inWindows = (
  values: readonly Measured[],
  length: number,
  pattern: (window: readonly Measured[]) => boolean,
): readonly boolean[] => {
  const marks = values.map(() => false)
  for (let start = 0; start + length <= values.length; start++)
    if (pattern(values.slice(start, start + length))) marks.fill(true, start, start + length)
  return marks
}

const allOnOneSide = (window: readonly Measured[]): boolean =>
  window.every((each) => away(each) > 0) || window.every((each) => away(each) < 0)

const risingOrFalling = (window: readonly Measured[]): boolean => {
  const steps = window.slice(1).map(({ value }, place) => Math.sign(value - (window[place]?.value ?? value)))
  return steps.every((step) => step === 1) || steps.every((step) => step === -1)
}

/** The near values themselves, where two of three neighbours are near on the same side. */
const nearLimit = (values: readonly Measured[]): readonly boolean[] => {
  const sides = [1, -1].map((side) => {
    const near = (each: Measured): boolean => side * away(each) > 2
    const marks = inWindows(values, 3, (window) => window.filter(near).length >= 2)
    return values.map((each, place) => marks[place] === true && near(each))
  })
  return values.map((_, place) => sides.some((marks) => marks[place]))
}
