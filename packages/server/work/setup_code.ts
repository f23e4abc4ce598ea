import { randomInt } from 'node:crypto'
import type { SetupCode } from '../house.ts'

/** No letters or digits that are easily taken for each other. */
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** A one-time code of 12 signs (60 bits) for the first administrator; none when there are people already. */
export const makeSetupCode = (needed: boolean): SetupCode => {
  let code = needed
    ? Array.from({ length: 12 }, () => signs[randomInt(signs.length)])
        .join('')
        .replace(/(.{4})(?=.)/g, '$1-')
    : null
  return {
    current: () => code,
    spend: () => {
      code = null
    },
  }
}
