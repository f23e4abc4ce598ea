import assert from 'node:assert/strict'
import type { ControlPoint } from '../control_chart.ts'
import { close } from './close.ts'

interface GoldPoint {
  readonly value: number
  readonly centre: number
  readonly low: number
  readonly high: number
  readonly signals: readonly string[]
}

/** Asserts that a control chart has the values, centre, limits and signals that R gave. */
export const sameChart = (found: readonly ControlPoint[] | undefined, gold: readonly GoldPoint[]): void => {
  assert.equal(found?.length, gold.length)
  for (const [place, point] of gold.entries()) {
    close(found?.[place]?.value, point.value, 1e-12, `value ${place}`)
    close(found?.[place]?.centre, point.centre, 1e-10, `centre ${place}`)
    close(found?.[place]?.low, point.low, 1e-10, `low ${place}`)
    close(found?.[place]?.high, point.high, 1e-10, `high ${place}`)
    assert.deepEqual(found?.[place]?.signals, point.signals, `signals ${place}`)
  }
}
