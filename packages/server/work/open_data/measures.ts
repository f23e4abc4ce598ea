import { type Words, words } from '@lyhord/core'
import type { OpenCell, OpenTable } from '@lyhord/core/disclosure/compared/open_table.ts'

/** One number that a table tells of each place, group and period. */
export interface Measure {
  readonly id: string
  readonly label: Words
  readonly unit: Words
  readonly decimals: number
  readonly of: (cell: OpenCell) => number | null
}

const percent = words('procent', 'percent')
const number = words('antal', 'number')
const days = words('dagar', 'days')

const rounded = (value: number | null | undefined, decimals: number): number | null =>
  value === null || value === undefined ? null : Number(value.toFixed(decimals))

const intervalOf = (unit: Words, factor: number, decimals: number): readonly Measure[] => [
  {
    id: 'konf_lag',
    label: words('Konfidensintervall 95 %, nedre gräns', 'Confidence interval 95 %, lower limit'),
    unit,
    decimals,
    of: ({ interval }) => rounded(interval && interval[0] * factor, decimals),
  },
  {
    id: 'konf_hog',
    label: words('Konfidensintervall 95 %, övre gräns', 'Confidence interval 95 %, upper limit'),
    unit,
    decimals,
    of: ({ interval }) => rounded(interval && interval[1] * factor, decimals),
  },
]

const counted: Measure = {
  id: 'namnare',
  label: words('Antal som andelen eller medianen gäller', 'Number that the share or median is about'),
  unit: number,
  decimals: 0,
  of: ({ n }) => n,
}
const numerator: Measure = {
  id: 'taljare',
  label: words('Antal som räknas', 'Number counted'),
  unit: number,
  decimals: 0,
  of: ({ numerator: own }) => own,
}

const valueAs = (id: string, label: Words, unit: Words, factor: number, decimals: number): Measure => ({
  id,
  label,
  unit,
  decimals,
  of: ({ value }) => rounded(value === null ? null : value * factor, decimals),
})

/** What a table of an indicator tells, the figure itself first. Shares in percent with one decimal. */
export const measuresOf = ({ kind }: Pick<OpenTable, 'kind'>): readonly Measure[] => {
  switch (kind) {
    case 'share':
    case 'distribution':
      return [
        valueAs('andel', words('Andel', 'Share'), percent, 100, 1),
        ...intervalOf(percent, 100, 1),
        numerator,
        counted,
      ]
    case 'days':
      return [valueAs('median', words('Median', 'Median'), days, 1, 0), ...intervalOf(days, 1, 0), counted]
    case 'ratio':
      return [
        valueAs('kvot', words('Kvot', 'Ratio'), words('per en', 'for each one'), 1, 2),
        numerator,
        counted,
      ]
    case 'rate':
      return [
        valueAs('kvot', words('Antal per invånare', 'Number per inhabitants'), words('kvot', 'rate'), 1, 1),
        counted,
      ]
    case 'count':
      return [valueAs('antal', words('Antal', 'Number'), number, 1, 0)]
  }
}
