import { dayFromNumber } from '@lyhord/core/time/day.ts'

const [first, last] = [1, 2_958_465]

/**
 * The ISO day of an Excel serial number, its time of day dropped; `undefined` outside 1900–9999. In the 1900 system
 * there is a 29 February 1900, as in Lotus 1-2-3; the 1904 system begins 1,462 days later.
 */
export const excelDay = (serial: number, epoch: 1900 | 1904): string | undefined => {
  const days = Math.floor(serial) + (epoch === 1904 ? 1462 : 0)
  if (!(days >= first && days <= last)) return undefined
  return dayFromNumber(days - 25_569 + (days < 60 ? 1 : 0))
}
