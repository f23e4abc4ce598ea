import { Readable } from 'node:stream'
import type { openData as contract } from '@lyhord/contract/resources/open_data.ts'
import { type Language, words } from '@lyhord/core'
import { refuse } from '../http/refusal.ts'
import { type Handlers, Stream, type Visit } from '../http/visit.ts'
import { asAnybody } from '../work/open_data/as_anybody.ts'
import { dcatOf } from '../work/open_data/dcat.ts'
import { equityCsv } from '../work/open_data/equity_csv.ts'
import { equityJsonStat } from '../work/open_data/equity_json_stat.ts'
import { equityTableId, isInvented } from '../work/open_data/equity_spoken.ts'
import { type JsonStat, jsonStatOf, tableId } from '../work/open_data/json_stat.ts'
import { koladaData } from '../work/open_data/kolada.ts'
import { type ListedTable, listOpen } from '../work/open_data/list_open.ts'
import { openCsv } from '../work/open_data/open_csv.ts'
import { listEquity, type OpenEquity, openEquity } from '../work/open_data/open_equity.ts'
import { type OpenAsked, openIndicator } from '../work/open_data/open_indicator.ts'
import { openSchema } from '../work/open_data/open_schema.ts'
import { equityPath, pathOf } from '../work/open_data/paths.ts'
import {
  type PxListed,
  listedEquity as pxOfEquity,
  listedTable as pxOfTable,
} from '../work/open_data/px_listed.ts'
import { maxDataCells, pxConfig, pxTable, pxTables } from '../work/open_data/px_tables.ts'
import { type Selection, select } from '../work/open_data/selection.ts'
import { titleOf } from '../work/open_data/spoken.ts'
import { tagOf } from '../work/open_data/tag.ts'

/** Published releases for everybody. */
export const openData = {
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

  'GET /api/open/equity/:from': async ({ params, query }, visit) =>
    equityJsonStat(await equityAsked(visit, params.from), query.lang),

  'GET /api/open/equity/:from/data.csv': async ({ params, query }, visit) =>
    new Stream(
      Readable.from([equityCsv(await equityAsked(visit, params.from), query.lang)]),
      'jamlikhet.csv',
    ),

  'GET /api/open/tables/:from/:form/:indicator': async ({ params, query }, visit) =>
    jsonStatOf(await tableAsked(visit, params), query.lang),

  'GET /api/open/tables/:from/:form/:indicator/data.csv': async ({ params, query }, visit) =>
    new Stream(
      Readable.from([openCsv(await tableAsked(visit, params), query.lang)]),
      `${params.indicator.replace(':', '-')}.csv`,
    ),

  'GET /api/open/tables/:from/:form/:indicator/schema.json': async ({ params, query }, visit) =>
    openSchema(await tableAsked(visit, params), query.lang),

  'GET /api/open/px/v2/config': async (_, { house }) => pxConfig(house),

  'GET /api/open/px/v2/tables': async ({ query }, visit) => {
    const asked = { query: query.query, lang: query.lang, page: query.pageNumber, size: query.pageSize }
    return pxTables(await pxListed(visit, query.lang), asked, visit)
  },

  'GET /api/open/px/v2/tables/:table': async ({ params, query }, visit) => {
    const found = (await pxListed(visit, query.lang)).find(({ id }) => id === params.table)
    return found ? { language: query.lang, ...pxTable(found, query.lang, visit) } : refuse('not_found')
  },

  'GET /api/open/px/v2/tables/:table/metadata': async ({ params, query }, visit) => {
    const whole = await wholeAsked(visit, params.table, query.lang)
    return { ...whole, value: [], status: {} }
  },

  'GET /api/open/px/v2/tables/:table/data': async ({ params, query }, visit) => {
    const { lang, ...others } = query
    return chosen(visit, params.table, lang, selectionIn(others))
  },

  'POST /api/open/px/v2/tables/:table/data': async ({ params, query, body }, visit) =>
    chosen(
      visit,
      params.table,
      query.lang,
      new Map(body.selection.map((s) => [s.variableCode, s.valueCodes])),
    ),

  'GET /api/open/kolada/v3/:from/kpi': async ({ params, query }, visit) => {
    const own = (await allTables(visit)).filter(({ asked }) => asked.from === params.from)
    const values = own.map(({ asked, released, updated }) => ({
      id: released.id,
      title: titleOf(asked.form, released, query.lang),
      description: released.of.definition[query.lang],
      is_divided_by_gender: 1 as const,
      municipality_type: 'K' as const,
      publication_date: updated.toISOString().slice(0, 10),
    }))
    return onePage(values)
  },

  'GET /api/open/kolada/v3/:from/municipality': async ({ params }, visit) => {
    const own = (await allTables(visit)).filter(({ asked }) => asked.from === params.from)
    const members = new Map(own.flatMap((t) => t.named.map(({ code, name }) => [code, name] as const)))
    return onePage([...members].map(([id, title]) => ({ id, title, type: 'K' as const })))
  },

  'GET /api/open/kolada/v3/:from/data/kpi/:kpi/year/:year': ({ params }, visit) => kolada(visit, params),

  'GET /api/open/kolada/v3/:from/data/kpi/:kpi/municipality/:municipality': ({ params }, visit) =>
    kolada(visit, params),

  'GET /api/open/kolada/v3/:from/data/kpi/:kpi/municipality/:municipality/year/:year': ({ params }, visit) =>
    kolada(visit, params),
} satisfies Handlers<keyof typeof contract>

const allTables = async (visit: Visit): Promise<readonly ListedTable[]> => {
  const { tables, outlines } = await asAnybody(visit.house, (db) => listOpen(db, visit.house.compared))
  visit.unchangedWhile(tagOf(...outlines))
  return tables
}

/** Tables, and equity of all regions. */
const everything = async (visit: Visit) => {
  const { compared } = visit.house
  const { tables, outlines, equity } = await asAnybody(visit.house, async (db) => {
    const listed = await listOpen(db, compared)
    return { ...listed, equity: await listEquity(db, compared, listed.outlines) }
  })
  visit.unchangedWhile(tagOf(...outlines))
  return { tables, equity }
}

const equityAsked = async (visit: Visit, from: string) => {
  const found = await asAnybody(visit.house, (db) => openEquity(db, visit.house.compared, from))
  visit.unchangedWhile(found.tag)
  return found
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

const tableAsked = async (visit: Visit, asked: OpenAsked) => {
  const found = await asAnybody(visit.house, (db) => openIndicator(db, visit.house.compared, asked))
  visit.unchangedWhile(found.tag)
  return found
}

/** What PxWebApi 2 lists: a table for each indicator, and equity of each region. */
const pxListed = async (visit: Visit, lang: Language): Promise<readonly PxListed[]> => {
  const { tables, equity } = await everything(visit)
  return [...tables.map((t) => pxOfTable(t, lang)), ...equity.map((e) => pxOfEquity(e, lang))]
}

const wholeAsked = async (visit: Visit, table: string, lang: Language): Promise<JsonStat> => {
  const asked = askedIn(table)
  return table === equityTableId(asked.from)
    ? equityJsonStat(await equityAsked(visit, asked.from), lang)
    : jsonStatOf(await tableAsked(visit, asked), lang)
}

const askedIn = (table: string): OpenAsked => {
  const [from = '', form = '', indicator = ''] = table.split('.')
  return { from, form, indicator }
}

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

/** `valueCodes[omrade]=Total,9901`: commas part the values, but not those inside a call such as `range(a,b)`. */
const selectionIn = (query: Readonly<Record<string, unknown>>): Selection =>
  new Map(
    Object.entries(query).flatMap(([key, value]) => {
      const [, dimension] = /^valuecodes\[(.+)\]$/i.exec(key) ?? []
      return dimension === undefined ? [] : [[dimension, String(value).split(/,(?![^(]*\))/)] as const]
    }),
  )

const chosen = async (visit: Visit, table: string, lang: Language, selection: Selection) => {
  const part = select(await wholeAsked(visit, table, lang), selection)
  if (!('version' in part))
    return refuse('not_valid', [{ at: `valueCodes[${part.dimension}]`, message: nothingSuch }])
  return part.value.length > maxDataCells
    ? refuse('not_valid', [{ at: 'valueCodes', message: tooMany }])
    : part
}

const nothingSuch = words('Det finns inget sådant att välja här.', 'There is nothing such to choose here.')
const tooMany = words(
  `Urvalet har fler än ${maxDataCells} celler. Välj färre områden, grupper eller perioder.`,
  `The selection has more than ${maxDataCells} cells. Choose fewer areas, groups or periods.`,
)

const onePage = <T>(values: readonly T[]) => ({
  values: [...values],
  count: values.length,
  next_page: null,
  previous_page: null,
})

const kolada = async (
  visit: Visit,
  { from, kpi, municipality, year }: { from: string; kpi: string; municipality?: string; year?: string },
) => {
  const listed = (await allTables(visit)).find(({ asked }) => asked.from === from && asked.indicator === kpi)
  if (!listed) return refuse('not_found')
  const setOf = (text: string | undefined) => (text === undefined ? undefined : new Set(text.split(',')))
  const wanted = { municipalities: setOf(municipality), years: setOf(year) }
  return onePage(koladaData(await tableAsked(visit, listed.asked), wanted))
}
