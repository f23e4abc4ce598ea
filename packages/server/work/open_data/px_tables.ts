import type { Language } from '@lyhord/core'
import type { Published } from './dcat.ts'
import type { PxListed } from './px_listed.ts'

/** The most cells that one answer may have. */
export const maxDataCells = 150_000

/** The one form of the figures; as CSV they have addresses of their own. */
export const dataFormat = 'json-stat2'

const link = (rel: string, href: string, hreflang: Language) => ({ rel, hreflang, href })

/** A table in the shape of PxWebApi 2. */
export const pxTable = (table: PxListed, lang: Language, { origin }: Pick<Published, 'origin'>) => {
  const href = `${origin}/api/open/px/v2/tables/${encodeURIComponent(table.id)}`
  return {
    type: 'Table' as const,
    id: table.id,
    label: `${table.title}, ${table.region}`,
    description: table.description,
    updated: table.updated.toISOString(),
    firstPeriod: table.periods[0] ?? null,
    lastPeriod: table.periods.at(-1) ?? null,
    category: 'public' as const,
    discontinued: false,
    source: table.region,
    timeUnit: table.periods.every((p) => p.includes('-H')) ? ('HalfYear' as const) : ('Other' as const),
    variableNames: [...table.variableNames],
    links: [
      link('self', `${href}?lang=${lang}`, lang),
      link('metadata', `${href}/metadata?lang=${lang}`, lang),
      link('data', `${href}/data?lang=${lang}`, lang),
    ],
  }
}

/** One page of tables whose title, description or id has the words asked for. */
export const pxTables = (
  all: readonly PxListed[],
  { query, lang, page, size }: { query: string; lang: Language; page: number; size: number },
  published: Pick<Published, 'origin'>,
) => {
  const sought = query.toLocaleLowerCase(lang)
  const tables = all
    .map((t) => pxTable(t, lang, published))
    .filter(({ id, label, description }) =>
      [id, label, description].some((text) => text.toLocaleLowerCase(lang).includes(sought)),
    )
  const totalPages = Math.max(1, Math.ceil(tables.length / size))
  const at = (n: number): string =>
    `${published.origin}/api/open/px/v2/tables?${new URLSearchParams({ lang, query, pageNumber: `${n}`, pageSize: `${size}` })}`
  return {
    language: lang,
    tables: tables.slice((page - 1) * size, page * size),
    page: {
      pageNumber: page,
      pageSize: size,
      totalElements: tables.length,
      totalPages,
      links: [
        link('self', at(page), lang),
        link('first', at(1), lang),
        ...(page > 1 ? [link('previous', at(page - 1), lang)] : []),
        ...(page < totalPages ? [link('next', at(page + 1), lang)] : []),
        link('last', at(totalPages), lang),
      ],
    },
    links: [link('self', at(page), lang)],
  }
}

/** How often programs are asked to read, in calls and seconds; clients keep it by themselves, nobody is turned away. */
const pace = { maxCallsPerTimeWindow: 100, timeWindow: 10 }

/** What the reading can do, in the shape of PxWebApi 2. */
export const pxConfig = ({ licence }: Pick<Published, 'licence'>) => ({
  apiVersion: '2.0.0',
  languages: [
    { id: 'sv', label: 'Svenska' },
    { id: 'en', label: 'English' },
  ],
  defaultLanguage: 'sv',
  maxDataCells,
  ...pace,
  license: licence,
  sourceReferences: [],
  defaultDataFormat: dataFormat,
  dataFormats: [dataFormat],
  features: [],
})
