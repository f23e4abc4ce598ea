import type { OpenCell } from '@lyhord/core/disclosure/compared/open_table.ts'
import { measuresOf } from './measures.ts'
import type { OpenIndicator } from './open_indicator.ts'

/** One value in the shape of Kolada's programming interface (version 3): women, men and all as K, M and T. */
interface KoladaValue {
  readonly gender: 'T' | 'K' | 'M'
  readonly value: number | null
  /** Empty, or `Private` where a figure is not shown. */
  readonly status: '' | 'Private'
  readonly count: 1
}

export interface KoladaData {
  readonly kpi: string
  readonly municipality: string
  readonly period: number
  readonly values: readonly KoladaValue[]
}

const genders: Readonly<Record<string, KoladaValue['gender']>> = { flicka: 'K', pojke: 'M' }

const genderOf = ({ group }: OpenCell): KoladaValue['gender'] | undefined =>
  group.grouping === null ? 'T' : group.grouping === 'kon' ? genders[group.code] : undefined

/** Whole years of named municipalities: of one indicator, of all or some municipalities and years. */
export const koladaData = (
  { table, released }: OpenIndicator,
  chosen: Readonly<Record<'municipalities' | 'years', ReadonlySet<string> | undefined>>,
): readonly KoladaData[] => {
  const { places, cells } = table.content
  const [figure] = measuresOf(table.content)
  const members = new Set(places.filter((p) => p.kind === 'member').map((p) => p.code))
  const wanted = cells.filter(
    ({ place, period }) =>
      members.has(place) &&
      /^\d{4}$/.test(period) &&
      (chosen.municipalities?.has(place) ?? true) &&
      (chosen.years?.has(period) ?? true),
  )
  return [...Map.groupBy(wanted, ({ place, period }) => `${place} ${period}`)].map(([key, own]) => {
    const [municipality = '', year] = key.split(' ')
    const values = own.flatMap((cell): readonly KoladaValue[] => {
      const gender = genderOf(cell)
      if (!gender) return []
      return [{ gender, value: figure?.of(cell) ?? null, status: cell.hidden ? 'Private' : '', count: 1 }]
    })
    return { kpi: released.id, municipality, period: Number(year), values }
  })
}
