import type { openKolada as contract } from '@lyhord/contract/resources/open_data/kolada.ts'
import { refuse } from '../../http/refusal.ts'
import type { Handlers, Visit } from '../../http/visit.ts'
import { koladaData } from '../../work/open_data/kolada.ts'
import { titleOf } from '../../work/open_data/spoken.ts'
import { allTables, tableAsked } from './asked.ts'

/** The tables at the addresses of Kolada. */
export const openKolada = {
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
