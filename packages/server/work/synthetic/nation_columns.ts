import { investigationForm } from '@lyhord/catalogue'
import { type Answers, linkRecords } from '@lyhord/core'
import { type Columns, columnWriter } from '@lyhord/core/indicator/columns.ts'
import { columnsReadBy } from '@lyhord/core/indicator/columns_read.ts'
import { nation, nationSpan, type SyntheticMunicipality } from './nation.ts'
import { nationTabulation } from './nation_tabulation.ts'
import { synthesise } from './synthesise.ts'

/** The linked investigations of one municipality of the synthetic nation, the same every time. */
export const nationRecords = (
  { code, size: rows, profile }: SyntheticMunicipality,
  seed: string,
): readonly Answers[] =>
  linkRecords(
    [...synthesise({ rows, seed: `${seed} ${code}`, ...nationSpan, profile })],
    investigationForm.keys,
  )

/** The rows of one municipality in the columns. */
export interface Stretch extends Pick<SyntheticMunicipality, 'code' | 'county' | 'name'> {
  readonly from: number
  readonly to: number
}

/** A nation laid out in the columns that the indicators of investigations read, municipality after municipality. */
export interface NationColumns {
  readonly stretches: readonly Stretch[]
  readonly columns: Columns
}

/** Invents a nation of so many investigations; tells each municipality when it is done. */
export const nationColumns = (
  rows: number,
  seed: string,
  tell: (done: number) => void = () => undefined,
): NationColumns => {
  const { indicators, by, period } = nationTabulation
  const writer = columnWriter(rows, columnsReadBy(indicators, by, [period.of]))
  const stretches: Stretch[] = []
  let at = 0
  for (const municipality of nation(rows)) {
    for (const answers of nationRecords(municipality, seed)) writer.add(answers)
    const { code, county, name, size } = municipality
    stretches.push({ code, county, name, from: at, to: at + size })
    at += size
    tell(at)
  }
  return { stretches, columns: writer.columns() }
}
