import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../frame/endpoint.ts'
import { keyCheck as check, day, moment } from '../frame/shapes.ts'

const pseudonym = z.string().regex(/^[0-9a-f]{64}$/)
const proof = z.string().regex(/^[0-9a-f]{64}$/)

/** Most pairs in one part of a change of key. A part must also fit in 1 MiB of JSON. */
const mostPairs = 5000

const key = z.object({
  check,
  /** The day when the key was made. */
  made: day,
  registeredAt: moment,
  registeredBy: z.string(),
  /** `null`: the key in use. */
  retiredAt: moment.nullable(),
})

const keyList = z.object({
  /** The one in use first, then the latest. */
  keys: z.array(key),
  /** Children with a pseudonym; `left`: those whose pseudonym is older than the key in use. */
  children: z.object({ all: z.number(), left: z.number() }),
})

/** Check values of the keys that pseudonyms are made with. The keys themselves never come here. */
export const keys = {
  'GET /api/keys': endpoint({
    summary: w('Nycklarnas kontrollvärden', 'The check values of the keys'),
    access: 'key.check',
    output: keyList,
  }),
  'POST /api/keys': endpoint({
    summary: w('Börja använda en nyckel', 'Begin to use a key'),
    access: 'key.manage',
    /** `replaces`: the check value of the key in use that is retired; `null` for the first one. */
    body: z.object({ check, made: day, replaces: check.nullable() }),
    output: keyList,
    /** `conflict`: another key is in use than the caller saw. `already_taken`: a key is not taken into use twice. */
    problems: ['conflict', 'already_taken', 'imports_wait'],
    audit: 'key_registered',
  }),
  'POST /api/keys/:check/pairs': endpoint({
    summary: w('Länka om pseudonymer till en ny nyckel', 'Link pseudonyms to a new key'),
    access: 'key.manage',
    /** The key in use. */
    params: z.object({ check }),
    body: z.object({
      from: check,
      pairs: z.array(z.object({ from: pseudonym, to: pseudonym })).max(mostPairs),
      /** Made with both keys; kept, so that those who have a key can show what was done. */
      proof: z.object({ old: proof, new: proof }),
    }),
    /** `linked`: children whose pseudonym was changed. `left`: those whose pseudonym is still the old key's. */
    output: z.object({ linked: z.number(), left: z.number() }),
    problems: ['not_found', 'imports_wait'],
    audit: 'pseudonyms_relinked',
  }),
}
