import { formById } from '@lyhord/catalogue'
import { halfYearOf, linkRecords, tabulate } from '@lyhord/core'
import { countIn } from '@lyhord/core/indicator/count_in.ts'
import { inventors } from '../synthetic/invented_records.ts'
import { usualSpan } from '../synthetic/synthesise.ts'
import type { Unit } from './grid.ts'
import { leavingPlaced } from './unknown_sex.ts'

/** The half-year of invented boards. */
export const inventedPeriod = '2025-H1'

/** An invented board with about so many investigations, and what it would submit of the half-year; for tests. */
export const inventedUnit = (seed: number, rows: number): Unit => {
  const [entry, invent] = [formById('utredning'), inventors.get('utredning')]
  if (!entry || !invent) throw new Error('no form')
  const { form, indicators, groupings } = entry
  const cells = tabulate(linkRecords([...invent({ ...usualSpan, rows, seed })], form.keys), {
    indicators,
    by: groupings.filter(({ id }) => id === 'kon' || id === 'aldersgrupp'),
    periodOf: (a) => halfYearOf(String(a[form.keys.closed])),
  })
  const own = cells
    .filter((cell) => cell.period === inventedPeriod)
    .map(({ group, tallies }) => {
      const { kon, aldersgrupp } = group
      const place = { kon: kon ?? 'ej_besvarad', aldersgrupp: aldersgrupp ?? 'ej_besvarad' }
      return { ...place, period: inventedPeriod, records: countIn(entry, tallies), tallies }
    })
  return { code: `${seed}`, cells: leavingPlaced(own, indicators) }
}
