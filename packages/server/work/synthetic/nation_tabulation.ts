import { byAgeGroup, bySex, forms, investigationForm } from '@lyhord/catalogue'
import { halfYearOf } from '@lyhord/core'
import type { ColumnTabulation } from '@lyhord/core/indicator/columns_tabulate.ts'

/** The fixed grid that may travel, of investigations: every indicator by half-year, sex and age group. */
export const nationTabulation = {
  indicators: forms.find(({ form }) => form === investigationForm)?.indicators ?? [],
  by: [bySex, byAgeGroup],
  period: {
    of: investigationForm.keys.closed,
    periodOf: (day) => (typeof day === 'string' ? halfYearOf(day) : undefined),
  },
} satisfies ColumnTabulation
