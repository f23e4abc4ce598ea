/** A weighted sum of inner cells; all weights 1 when there are none. */
export interface Combination {
  readonly cells: Int32Array
  readonly weights: Float64Array | undefined
}
