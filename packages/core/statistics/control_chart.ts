import { type ControlSignal, controlSignals, type Measured } from './control_signals.ts'

/** One value on a control chart with its centre line, its limits and the signals it is part of. */
export interface ControlPoint {
  readonly value: number
  readonly centre: number
  readonly low: number
  readonly high: number
  readonly signals: readonly ControlSignal[]
}

/** Limits three sigma out, held within what the values can be, and the signals of all values together. */
export const controlChart = (
  measured: readonly Measured[],
  { least = -Infinity, most = Infinity } = {},
): readonly ControlPoint[] => {
  const signals = controlSignals(measured)
  return measured.map(({ value, centre, sigma }, place) => ({
    value,
    centre,
    low: Math.max(least, centre - 3 * sigma),
    high: Math.min(most, centre + 3 * sigma),
    signals: signals[place] ?? [],
  }))
}
