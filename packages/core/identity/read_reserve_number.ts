import { isDay } from '../time/day.ts'

interface ReserveNumber {
  readonly canonical: string
  readonly kind: 'reserve'
  readonly birthDay: string | undefined
  readonly sex: 'female' | 'male' | undefined
}

/** What a reserve number tells, by the named parts of its format. */
export const readReserveNumber = (
  written: string,
  { series, year, monthDay, sex }: Readonly<Record<string, string | undefined>>,
): ReserveNumber => {
  const born = monthDay === undefined ? undefined : `${centuryOf(series)}${year}-${divided(monthDay)}`
  return {
    canonical: written.replace(/[- ]/g, ''),
    kind: 'reserve',
    birthDay: isDay(born) ? born : undefined,
    sex: sex === undefined ? undefined : sexOf(sex),
  }
}

const divided = (monthDay: string): string => `${monthDay.slice(0, 2)}-${monthDay.slice(2)}`

/** National series: the birth century and a multiple of three, 19 → 22, 25 … and 20 → 23, 26 …. */
const centuryOf = (series: string | undefined): string =>
  series === undefined ? '' : String(18 + (Number(series) % 3))

const sexOf = (sex: string): 'female' | 'male' | undefined => {
  if (sex === 'X') return undefined
  if (sex === 'K' || sex === 'M') return sex === 'K' ? 'female' : 'male'
  return Number(sex) % 2 === 0 ? 'female' : 'male'
}
