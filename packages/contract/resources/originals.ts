import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../frame/endpoint.ts'
import { keyCheck as check, day, done, id, moment, wholeAsked } from '../frame/shapes.ts'
import { mostOriginalParts, originalPartSize } from './original_limits.ts'

const sealed = z
  .base64()
  .min(4)
  .max(Math.ceil(originalPartSize / 3) * 4)
const ofImport = z.object({ import: id })
const ofPart = ofImport.extend({
  part: wholeAsked(0, mostOriginalParts - 1),
})
const parts = z.number().int().min(1).max(mostOriginalParts)

const kept = z.object({
  parts,
  /** Parts that have come; the original is whole when all have. */
  came: z.number(),
  bytes: z.number(),
  /** The check value of the key that it is sealed with. */
  check,
  keptAt: moment,
  keptBy: z.string(),
  /** The last day that it is kept. */
  until: day,
})

/** Files that were read in, sealed in the browser with the tenant's key, which never comes here; only where the tenant has said so. */
export const originals = {
  'GET /api/originals': endpoint({
    summary: w('Om originalfiler sparas', 'Whether original files are kept'),
    access: 'import.manage',
    /** `days`: how long; `null` when they are not kept. */
    output: z.object({ days: z.number().nullable() }),
  }),
  'GET /api/imports/:import/original': endpoint({
    summary: w('En imports originalfil', "An import's original file"),
    access: 'import.manage',
    params: ofImport,
    output: z.object({ original: kept.nullable() }),
    problems: ['not_found'],
  }),
  'PUT /api/imports/:import/original/:part': endpoint({
    summary: w('Spara en del av en förseglad originalfil', 'Keep a part of a sealed original file'),
    access: 'import.manage',
    params: ofPart,
    body: z.object({
      /** Chosen by the caller for this sealing of the file: two sealings of the same file have nothing in common. */
      seal: id,
      parts,
      /** The key in use, which it is sealed with. */
      check,
      /** The first part of another sealing takes the place of one that never became whole. */
      sealed,
    }),
    output: z.object({ original: kept.nullable() }),
    problems: ['not_found', 'original_not_kept', 'not_valid'],
    audit: 'original_kept',
  }),
  'GET /api/imports/:import/original/:part': endpoint({
    summary: w('Hämta en del av en förseglad originalfil', 'Fetch a part of a sealed original file'),
    access: 'record.export',
    params: ofPart,
    output: z.object({ sealed: z.string() }),
    problems: ['not_found'],
    audit: 'original_fetched',
  }),
  'DELETE /api/imports/:import/original': endpoint({
    summary: w('Ta bort en imports originalfil', "Remove an import's original file"),
    access: 'import.manage',
    params: ofImport,
    output: done,
    problems: ['not_found'],
    audit: 'original_removed',
  }),
}
