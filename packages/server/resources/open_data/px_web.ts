import type { ProblemDetail } from '@lyhord/contract'
import type { openPxWeb as contract } from '@lyhord/contract/resources/open_data/px_web.ts'
import { type Language, words } from '@lyhord/core'
import { refuse } from '../../http/refusal.ts'
import type { Handlers, Visit } from '../../http/visit.ts'
import { equityJsonStat } from '../../work/open_data/equity_json_stat.ts'
import { equityTableId } from '../../work/open_data/equity_spoken.ts'
import { type JsonStat, jsonStatOf } from '../../work/open_data/json_stat.ts'
import type { OpenAsked } from '../../work/open_data/open_indicator.ts'
import { listedEquity, listedTable, type PxListed } from '../../work/open_data/px_listed.ts'
import { dataFormat, maxDataCells, pxConfig, pxTable, pxTables } from '../../work/open_data/px_tables.ts'
import { type Selection, select } from '../../work/open_data/selection.ts'
import { equityAsked, everything, tableAsked } from './asked.ts'

/** The tables at the addresses of PxWebApi 2. */
export const openPxWeb = {
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
    const strange = Object.entries(others).flatMap(strangeIn)
    return strange.length > 0
      ? refuse('bad_selection', strange)
      : chosen(visit, params.table, lang, selectionIn(others))
  },

  'POST /api/open/px/v2/tables/:table/data': async ({ params, query, body }, visit) =>
    chosen(
      visit,
      params.table,
      query.lang,
      new Map(body.selection.map((s) => [s.variableCode, s.valueCodes])),
    ),
} satisfies Handlers<keyof typeof contract>

/** What PxWebApi 2 lists: a table for each indicator, and equity of each region. */
const pxListed = async (visit: Visit, lang: Language): Promise<readonly PxListed[]> => {
  const { tables, equity } = await everything(visit)
  return [...tables.map((t) => listedTable(t, lang)), ...equity.map((e) => listedEquity(e, lang))]
}

const wholeAsked = async (visit: Visit, table: string, lang: Language): Promise<JsonStat> => {
  const asked = askedIn(table)
  return table === equityTableId(asked.from)
    ? equityJsonStat(await equityAsked(visit, asked.from), lang)
    : jsonStatOf(await tableAsked(visit, asked), lang)
}

const tableId = /^([0-9a-f-]{36})\.([a-z_]+)\.([a-z0-9_]+(?::[a-z0-9_-]+)?)$/

const askedIn = (table: string): OpenAsked => {
  const [, from, form, indicator] = tableId.exec(table) ?? []
  if (!from || !form || !indicator) throw refuse('not_found')
  return { from, form, indicator }
}

const values = /^valuecodes\[(.+)\]$/i

/** What cannot be asked for here: another form of the figures, lists of codes, and what has no meaning. */
const strangeIn = ([key, value]: readonly [string, unknown]): readonly ProblemDetail[] => {
  if (values.test(key)) return []
  if (key.toLowerCase() !== 'outputformat') return [{ at: key, message: notHere }]
  return String(value).toLowerCase() === dataFormat ? [] : [{ at: key, message: otherFormat }]
}

/** `valueCodes[omrade]=Total,9901`: commas part the values, but not those inside a call such as `range(a,b)`. */
const selectionIn = (query: Readonly<Record<string, unknown>>): Selection =>
  new Map(
    Object.entries(query).flatMap(([key, value]) => {
      const [, dimension] = values.exec(key) ?? []
      return dimension === undefined ? [] : [[dimension, String(value).split(/,(?![^(]*\))/)] as const]
    }),
  )

const chosen = async (visit: Visit, table: string, lang: Language, selection: Selection) => {
  const part = select(await wholeAsked(visit, table, lang), selection)
  if (!('version' in part))
    return refuse('bad_selection', [{ at: `valueCodes[${part.dimension}]`, message: nothingSuch }])
  return part.value.length > maxDataCells
    ? refuse('bad_selection', [{ at: 'valueCodes', message: tooMany }])
    : part
}

const nothingSuch = words('Det finns inget sådant att välja här.', 'There is nothing such to choose here.')
const notHere = words(
  'Det här går inte att ange här. Urval görs med valueCodes[…].',
  'This cannot be given here. A selection is made with valueCodes[…].',
)
const otherFormat = words(
  'Här finns bara json-stat2. CSV har en egen adress: se /api/open.',
  'Only json-stat2 is to be had here. CSV has an address of its own: see /api/open.',
)
const tooMany = words(
  `Urvalet har fler än ${maxDataCells} celler. Välj färre områden, grupper eller perioder.`,
  `The selection has more than ${maxDataCells} cells. Choose fewer areas, groups or periods.`,
)
