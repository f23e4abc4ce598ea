import { equityNotes, equityTitle } from './equity_spoken.ts'
import type { ListedTable } from './list_open.ts'
import type { OpenEquity } from './open_equity.ts'
import { equityPath, pathOf } from './paths.ts'
import { invented, notes, titleOf } from './spoken.ts'

/** Where the catalogue is reached (`https://lyhord.example`), and under which licence its data may be used. */
export interface Published {
  readonly origin: string
  readonly licence: string
}

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const fileTypes = 'http://publications.europa.eu/resource/authority/file-type/'
/** Population and society: the theme of the European vocabulary that statistics about people belong to. */
const theme = 'http://publications.europa.eu/resource/authority/data-theme/SOCI'

const both = (of: (lang: 'sv' | 'en') => string) =>
  (['sv', 'en'] as const).map((lang) => ({ '@language': lang, '@value': of(lang) }))
const at = (id: string) => ({ '@id': id })
const moment = (value: Date) => ({ '@type': 'xsd:dateTime', '@value': value.toISOString() })

const agentOf = (outline: ListedTable['outline'], origin: string) => ({
  '@id': `${origin}/api/open#${outline.from}`,
  '@type': 'foaf:Agent',
  'foaf:name': outline.region,
})

type Said = (lang: 'sv' | 'en') => string

interface About {
  readonly base: string
  readonly title: Said
  readonly description: Said
  readonly updated: Date
  readonly outline: ListedTable['outline']
}

const ofTable = (table: ListedTable, { origin }: Published): About => {
  const { asked, released } = table
  const about = [released.of.definition, ...notes, ...(table.invented ? [invented] : [])]
  return {
    ...table,
    base: `${origin}${pathOf(asked)}`,
    title: (lang) => `${titleOf(asked.form, released, lang)}, ${table.outline.region}`,
    description: (lang) => about.map((w) => w[lang]).join(' '),
  }
}

const ofEquity = (open: OpenEquity, { origin }: Published): About => ({
  ...open,
  base: `${origin}${equityPath(open.outline.from)}`,
  title: (lang) => `${equityTitle[lang]}, ${open.outline.region}`,
  description: (lang) => equityNotes(open, lang).join(' '),
})

const datasetOf = ({ base, title, description, updated, outline }: About, { origin, licence }: Published) => {
  const distribution = (url: string, format: string, mediaType: string) => ({
    '@id': url,
    '@type': 'dcat:Distribution',
    'dcat:accessURL': at(url),
    'dcat:downloadURL': at(url),
    'dct:format': at(`${fileTypes}${format}`),
    'dcat:mediaType': at(`http://www.iana.org/assignments/media-types/${mediaType}`),
    'dct:license': at(licence),
  })
  return {
    '@id': base,
    '@type': 'dcat:Dataset',
    'dct:identifier': base,
    'dct:title': both(title),
    'dct:description': both(description),
    'dct:publisher': agentOf(outline, origin),
    'dct:modified': moment(updated),
    'dct:accessRights': at('http://publications.europa.eu/resource/authority/access-right/PUBLIC'),
    'dcat:theme': at(theme),
    'dcat:distribution': [
      distribution(base, 'JSON', 'application/json'),
      distribution(`${base}/data.csv`, 'CSV', 'text/csv'),
    ],
  }
}

/** The region, or where there are several the place that has them all: a catalogue has one publisher. */
const publisherOf = (tables: readonly ListedTable[], { origin }: Published) => {
  const [one] = tables
  return one && tables.every((t) => t.outline.from === one.outline.from)
    ? agentOf(one.outline, origin)
    : { '@id': origin, '@type': 'foaf:Agent', 'foaf:name': new URL(origin).host }
}

/** All open tables and equity as a DCAT-AP catalogue in JSON-LD, for portals that harvest. */
export const dcatOf = (
  { tables, equity }: { readonly tables: readonly ListedTable[]; readonly equity: readonly OpenEquity[] },
  published: Published,
) => ({
  '@context': context,
  '@id': `${published.origin}/api/open/dcat.jsonld`,
  '@type': 'dcat:Catalog' as const,
  'dct:title': both((lang) => (lang === 'sv' ? 'Öppna data från Lyhörd' : 'Open data from Lyhörd')),
  'dct:description': both((lang) =>
    lang === 'sv'
      ? 'Publicerade utgåvor av jämförelser i den sociala barn- och ungdomsvården.'
      : 'Published releases of comparisons in child welfare.',
  ),
  'dct:publisher': publisherOf(tables, published),
  'dct:license': at(published.licence),
  'dct:language': [
    at('http://publications.europa.eu/resource/authority/language/SWE'),
    at('http://publications.europa.eu/resource/authority/language/ENG'),
  ],
  'dcat:dataset': [
    ...tables.map((t) => ofTable(t, published)),
    ...equity.map((e) => ofEquity(e, published)),
  ].map((about) => datasetOf(about, published)),
})
