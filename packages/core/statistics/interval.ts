/** A confidence interval, both limits included, in the unit of its estimate. */
export interface Interval {
  readonly low: number
  readonly high: number
}
