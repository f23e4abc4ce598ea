import type { openCatalogue as contract } from '@lyhord/contract/resources/open_data/catalogue.ts'
import { words } from '@lyhord/core'
import type { Handlers } from '../../http/visit.ts'
import { dcatOf } from '../../work/open_data/dcat.ts'
import { isInvented } from '../../work/open_data/equity_spoken.ts'
import { tableId } from '../../work/open_data/json_stat.ts'
import type { ListedTable } from '../../work/open_data/list_open.ts'
import type { OpenEquity } from '../../work/open_data/open_equity.ts'
import { equityPath, pathOf } from '../../work/open_data/paths.ts'
import { titleOf } from '../../work/open_data/spoken.ts'
import { everything } from './asked.ts'

/** What there is. */
export const openCatalogue = {
  'GET /api/open': async (_, visit) => {
    const { tables, equity } = await everything(visit)
    return {
      licence: visit.house.licence,
      tables: tables.map((t) => listedTable(t, visit.origin)),
      equity: equity.map((e) => listedEquity(e, visit.origin)),
    }
  },

  'GET /api/open/dcat.jsonld': async (_, visit) =>
    dcatOf(await everything(visit), { origin: visit.origin, licence: visit.house.licence }),
} satisfies Handlers<keyof typeof contract>

const listedTable = (
  { asked, released, outline, periods, updated, invented }: ListedTable,
  origin: string,
) => {
  const base = `${origin}${pathOf(asked)}`
  return {
    id: tableId(asked),
    from: asked.from,
    region: outline.region,
    form: asked.form,
    indicator: asked.indicator,
    title: words(titleOf(asked.form, released, 'sv'), titleOf(asked.form, released, 'en')),
    definition: released.of.definition,
    periods: [...periods],
    updated: updated.toISOString(),
    invented,
    links: { jsonStat: base, csv: `${base}/data.csv`, tableSchema: `${base}/schema.json` },
  }
}

const listedEquity = (open: OpenEquity, origin: string) => {
  const { outline, periods, updated } = open
  const base = `${origin}${equityPath(outline.from)}`
  return {
    from: outline.from,
    region: outline.region,
    periods: periods.map((p) => p.period),
    updated: updated.toISOString(),
    invented: isInvented(open),
    links: { jsonStat: base, csv: `${base}/data.csv` },
  }
}
