import { equityWords as en } from '@lyhord/catalogue/said/equity_en.ts'
import { equityWords as sv } from '@lyhord/catalogue/said/equity_sv.ts'
import type { Language } from '@lyhord/core'
import { equityTableId, equityTitle } from './equity_spoken.ts'
import { tableId } from './json_stat.ts'
import type { ListedTable } from './list_open.ts'
import type { OpenEquity } from './open_equity.ts'
import { titleOf } from './spoken.ts'

/** What PxWebApi 2 lists of a table. */
export interface PxListed {
  readonly id: string
  readonly title: string
  readonly region: string
  readonly description: string
  readonly updated: Date
  readonly periods: readonly string[]
  readonly variableNames: readonly string[]
}

const names = {
  sv: {
    table: ['område', 'grupp', 'mått', 'period'],
    equity: ['område', 'indikator', 'jämförelse', 'mått', 'period'],
  },
  en: {
    table: ['area', 'group', 'measure', 'period'],
    equity: ['area', 'indicator', 'comparison', 'measure', 'period'],
  },
}
const spoken = { sv, en }

/** A table of one indicator. */
export const listedTable = (table: ListedTable, lang: Language): PxListed => ({
  id: tableId(table.asked),
  title: titleOf(table.asked.form, table.released, lang),
  region: table.outline.region,
  description: table.released.of.definition[lang],
  updated: table.updated,
  periods: table.periods,
  variableNames: names[lang].table,
})

/** Equity of a region. */
export const listedEquity = ({ outline, updated, periods }: OpenEquity, lang: Language): PxListed => ({
  id: equityTableId(outline.from),
  title: equityTitle[lang],
  region: outline.region,
  description: spoken[lang].method.together,
  updated,
  periods: periods.map(({ period }) => period),
  variableNames: names[lang].equity,
})
