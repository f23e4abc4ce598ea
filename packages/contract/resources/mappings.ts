import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../frame/endpoint.ts'
import { counter, done, id, line, moment, mostCounted, wholeAsked } from '../frame/shapes.ts'

/** Deeper than any mapping; what lies below would escape the border guard. */
const deepest = 8
const depthOf = (value: unknown, depth = 0): number =>
  typeof value !== 'object' || value === null || depth > deepest
    ? depth
    : Math.max(depth, ...Object.values(value).map((inner) => depthOf(inner, depth + 1)))

/**
 * A mapping as a file that a neighbour with the same system can take in. `content` is what `@lyhord/intake` makes of it
 * and reads back; here it is any JSON of reasonable size without identities.
 */
export const mappingFile = z.object({
  format: z.literal('lyhord-mapping-1'),
  form: z.string().max(64),
  formVersion: counter.min(1),
  source: line(120),
  content: z.record(z.string().max(200), z.unknown()).refine((content) => depthOf(content) <= deepest),
})

export type MappingFile = z.output<typeof mappingFile>

const mapping = z.object({
  id,
  /** The source system; one mapping per form and source system. */
  source: z.string(),
  form: z.string(),
  /** Grows by one each time it is saved; every version stays. */
  version: z.number(),
  savedAt: moment,
  savedBy: z.string(),
})

const ofMapping = z.object({ mapping: id })

/** How a source system's columns and codes become ours: per tenant and source system, every version kept. */
export const mappings = {
  'GET /api/mappings': endpoint({
    summary: w('Mappningar', 'Mappings'),
    access: 'import.manage',
    query: z.object({ form: z.string().max(64).optional() }),
    output: z.object({ mappings: z.array(mapping) }),
  }),
  'PUT /api/mappings/:mapping': endpoint({
    summary: w('Spara eller läs in en mappning', 'Save or take in a mapping'),
    access: 'import.manage',
    /** Chosen by the caller for a new one. */
    params: ofMapping,
    /** `version`: the one the writer saw, 0 for a new one. */
    body: z.object({ version: counter, file: mappingFile }),
    output: mapping,
    problems: ['conflict', 'already_taken', 'not_found', 'personal_number', 'not_valid'],
    audit: 'mapping_saved',
  }),
  'GET /api/mappings/:mapping': endpoint({
    summary: w('En mappning, som fil', 'A mapping, as a file'),
    access: 'import.manage',
    params: ofMapping,
    /** The latest unless another is named. */
    query: z.object({ version: wholeAsked(1, mostCounted).optional() }),
    output: mapping.extend({
      file: mappingFile,
      versions: z.array(z.object({ version: z.number(), savedAt: moment, savedBy: z.string() })),
    }),
    problems: ['not_found'],
  }),
  'DELETE /api/mappings/:mapping': endpoint({
    summary: w('Ta bort en mappning', 'Delete a mapping'),
    access: 'import.manage',
    params: ofMapping,
    output: done,
    problems: ['not_found'],
    audit: 'mapping_removed',
  }),
}
