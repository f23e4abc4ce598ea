import type { ListedTable } from './list_open.ts'
import { pathOf } from './paths.ts'
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

const agentOf = ({ outline }: ListedTable, origin: string) => ({
  '@id': `${origin}/api/open#${outline.from}`,
  '@type': 'foaf:Agent',
  'foaf:name': outline.region,
})

const datasetOf = (table: ListedTable, { origin, licence }: Published) => {
  const { asked, released } = table
  const base = `${origin}${pathOf(asked)}`
  const about = [released.of.definition, ...notes, ...(table.invented ? [invented] : [])]
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
    'dct:title': both((lang) => `${titleOf(asked.form, released, lang)}, ${table.outline.region}`),
    'dct:description': both((lang) => about.map((w) => w[lang]).join(' ')),
    'dct:publisher': agentOf(table, origin),
    'dct:modified': moment(table.updated),
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
    ? agentOf(one, origin)
    : { '@id': origin, '@type': 'foaf:Agent', 'foaf:name': new URL(origin).host }
}

/** All open tables as a DCAT-AP catalogue in JSON-LD, for portals that harvest. */
export const dcatOf = (tables: readonly ListedTable[], published: Published) => ({
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
  'dcat:dataset': tables.map((t) => datasetOf(t, published)),
})
