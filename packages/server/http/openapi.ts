import { createHash } from 'node:crypto'
import { api, type Endpoint, type ProblemId, problems } from '@lyhord/contract'
import { z } from 'zod'
import { problemBody, refuse } from './refusal.ts'

type Json = { readonly [key: string]: unknown }

/** The whole contract as OpenAPI 3.1, Swedish first with English beneath. */
export const openApi = (version: string): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'Lyhörd',
    version,
    summary: 'Uppföljning av den sociala barn- och ungdomsvården',
    description: 'Follow-up of municipal child welfare. Every refusal is a numbered problem (RFC 9457).',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/' }],
  paths: pathsOf(Object.entries(api)),
  components: {
    securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'lyhord' } },
    schemas: { Problem: problemSchema, ...Object.fromEntries(shared) },
    examples: Object.fromEntries(problemIds.map((id) => [id, { value: problemBody(refuse(id), 'sv') }])),
  },
})

const pathsOf = (register: readonly (readonly [string, Endpoint])[]): Json => {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [address, endpoint] of register) {
    const [method = '', url = ''] = address.split(' ')
    const path = url.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationOf(address, endpoint) }
  }
  return paths
}

const operationOf = (address: string, endpoint: Endpoint): Json => ({
  operationId: address.toLowerCase().replace('/api/', '').replace(/\W+/g, '_'),
  tags: [address.split('/')[2] ?? ''],
  summary: endpoint.summary.sv,
  description: [endpoint.summary.en, `Access: \`${endpoint.access}\`.`, auditWords(endpoint)]
    .join('\n\n')
    .trim(),
  security: endpoint.access === 'public' ? [] : [{ session: [] }],
  parameters: [...parametersOf('path', endpoint.params), ...parametersOf('query', endpoint.query)],
  ...(endpoint.body ? { requestBody: { required: true, content: jsonOf(endpoint.body, 'input') } } : {}),
  responses: { 200: answerOf(endpoint), ...refusalsOf(address, endpoint) },
})

const auditWords = ({ audit }: Endpoint): string => (audit === undefined ? '' : `Audited as \`${audit}\`.`)

/** Shapes that contain themselves, by name: JSON Schema keeps them inside each schema, OpenAPI once beside the paths. */
const shared = new Map<string, unknown>()

/** Moves the `$defs` of a schema there; the same definitions are the same shapes. */
const withoutDefs = ({ $defs, ...schema }: Json): Json => {
  if (!isObject($defs)) return schema
  const prefix = `Shape${createHash('sha256').update(JSON.stringify($defs)).digest('hex').slice(0, 6)}`
  const named = (json: unknown): unknown =>
    JSON.parse(JSON.stringify(json).replaceAll(/"#\/\$defs\/(\w+)"/g, `"#/components/schemas/${prefix}$1"`))
  for (const [name, shape] of Object.entries($defs)) shared.set(prefix + name, named(shape))
  const moved = named(schema)
  return isObject(moved) ? moved : schema
}

/** A format says more to readers than the long pattern behind it. */
const schemaOf = (shape: z.core.$ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern
    },
  })
  return withoutDefs(schema)
}

const jsonOf = (
  shape: z.core.$ZodType,
  io: 'input' | 'output',
  called: string = 'application/json',
): Json => ({
  [called]: { schema: schemaOf(shape, io) },
})

const isObject = (x: unknown): x is Json => typeof x === 'object' && x !== null && !Array.isArray(x)

const parametersOf = (place: 'path' | 'query', shape: z.core.$ZodType | undefined): Json[] => {
  const { properties, required } = shape ? schemaOf(shape, 'input') : {}
  const needed = new Set(Array.isArray(required) ? required : [])
  return Object.entries(isObject(properties) ? properties : {}).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || needed.has(name),
    schema,
  }))
}

const answerOf = ({ stream, output, jsonAs }: Endpoint): Json => ({
  description: 'OK',
  content: stream ? { [stream]: { schema: { type: 'string' } } } : jsonOf(output, 'output', jsonAs),
})

/** The problems that every endpoint of its kind can have come last; a body is read also where none is asked for. */
const problemsOf = (address: string, endpoint: Endpoint): readonly ProblemId[] => {
  const ids: readonly ProblemId[] = [
    ...(endpoint.problems ?? []),
    endpoint.notValidAs ?? 'not_valid',
    'personal_number',
    ...(address.startsWith('GET')
      ? []
      : (['not_readable', 'too_large', 'wrong_media_type', 'wrong_origin'] as const)),
    ...(endpoint.access === 'public' ? [] : (['not_signed_in', 'not_allowed'] as const)),
    'database_away',
    'disk_full',
    'fault',
  ]
  return [...new Set(ids)]
}

const refusalsOf = (address: string, endpoint: Endpoint): Json => {
  const byStatus = Map.groupBy(problemsOf(address, endpoint), (id) => problems[id].status)
  return Object.fromEntries([...byStatus].map(([status, ids]) => [status, refusalOf(ids)]))
}

const refusalOf = (ids: readonly ProblemId[]): Json => ({
  description: ids.map((id) => `${problems[id].number} ${problems[id].title.sv}`).join(' · '),
  content: {
    'application/problem+json': {
      schema: { $ref: '#/components/schemas/Problem' },
      examples: Object.fromEntries(ids.map((id) => [id, { $ref: `#/components/examples/${id}` }])),
    },
  },
})

const isProblemId = (text: string): text is ProblemId => text in problems
const problemIds = Object.keys(problems).filter(isProblemId)

const words = z.object({ sv: z.string(), en: z.string() })
const problemSchema = schemaOf(
  z.object({
    type: z.string(),
    id: z.enum(problemIds),
    number: z.number(),
    status: z.number(),
    title: z.string(),
    detail: z.string(),
    words: z.object({ title: words, remedy: words }),
    errors: z.array(z.object({ at: z.string(), message: words, remedy: words.optional() })).optional(),
    more: z.unknown().optional(),
  }),
  'output',
)
