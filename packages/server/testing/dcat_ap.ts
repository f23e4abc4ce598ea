/** A node of JSON-LD as our catalogue writes it. */
export type JsonLd = Readonly<Record<string, unknown>>

type Range = (value: unknown) => boolean

/** How many times a property may stand, and what it may be. */
interface Rule {
  readonly least: 0 | 1
  readonly most?: 1
  readonly is: Range
}

const isNode = (value: unknown): value is JsonLd =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

const literal: Range = (v) => (typeof v === 'string' ? v.trim() !== '' : isNode(v) && '@value' in v)
const inLanguage: Range = (v) =>
  isNode(v) && typeof v['@value'] === 'string' && /^[a-z]{2}$/.test(String(v['@language']))
const iri: Range = (v) => isNode(v) && typeof v['@id'] === 'string' && URL.canParse(v['@id'])
const dateTime: Range = (v) =>
  isNode(v) && v['@type'] === 'xsd:dateTime' && !Number.isNaN(Date.parse(String(v['@value'])))
const from =
  (vocabulary: string): Range =>
  (v) =>
    iri(v) && isNode(v) && String(v['@id']).startsWith(vocabulary)
const ofType =
  (type: string): Range =>
  (v) =>
    iri(v) && isNode(v) && v['@type'] === type

const authority = 'http://publications.europa.eu/resource/authority/'
const title: Rule = { least: 1, is: inLanguage }
const publisher: Rule = { least: 1, most: 1, is: ofType('foaf:Agent') }
const licence: Rule = { least: 0, most: 1, is: iri }

/** What DCAT-AP (3.0) and its Swedish profile ask of the classes that we use: mandatory ones, and the ranges of the others. */
const shapes: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  'dcat:Catalog': {
    'dct:title': title,
    'dct:description': title,
    'dct:publisher': publisher,
    'dcat:dataset': { least: 0, is: ofType('dcat:Dataset') },
    'dct:language': { least: 0, is: from(`${authority}language/`) },
    'dct:license': licence,
  },
  'dcat:Dataset': {
    'dct:title': title,
    'dct:description': title,
    'dct:publisher': publisher,
    'dct:identifier': { least: 0, is: literal },
    'dct:modified': { least: 0, most: 1, is: dateTime },
    'dct:accessRights': { least: 0, most: 1, is: from(`${authority}access-right/`) },
    'dcat:theme': { least: 0, is: from(`${authority}data-theme/`) },
    'dcat:distribution': { least: 0, is: ofType('dcat:Distribution') },
  },
  'dcat:Distribution': {
    'dcat:accessURL': { least: 1, is: iri },
    'dcat:downloadURL': { least: 0, is: iri },
    'dct:format': { least: 0, most: 1, is: from(`${authority}file-type/`) },
    'dcat:mediaType': { least: 0, most: 1, is: from('http://www.iana.org/assignments/media-types/') },
    'dct:license': licence,
  },
  'foaf:Agent': { 'foaf:name': { least: 1, is: literal } },
}

/** What in a catalogue is not as DCAT-AP says: `dcat:Dataset …: dct:title`. */
export const faultsInDcat = (node: JsonLd): readonly string[] => {
  const shape = shapes[String(node['@type'])]
  if (!shape) return [`${node['@id']}: no class ${node['@type']}`]
  const known = new Set(['@id', '@type', '@context', ...Object.keys(shape)])
  const strange = Object.keys(node).filter((property) => !known.has(property))
  const wrong = Object.entries(shape).flatMap(
    ([property, { least, most = Number.POSITIVE_INFINITY, is }]) => {
      const values = listOf(node[property])
      return values.length >= least && values.length <= most && values.every(is) ? [] : [property]
    },
  )
  const inside = Object.values(node)
    .flatMap(listOf)
    .filter((v): v is JsonLd => isNode(v) && String(v['@type']) in shapes)
  return [
    ...[...strange, ...wrong].map((property) => `${node['@type']} ${node['@id']}: ${property}`),
    ...inside.flatMap(faultsInDcat),
  ]
}
