import { type Released, words as w } from '@lyhord/core'
import type { ReleasedFigures } from '@lyhord/core/disclosure/figures.ts'
import { z } from 'zod'
import { endpoint } from '../frame/endpoint.ts'
import { done, formId, id, line, moment } from '../frame/shapes.ts'
import { halfYear } from './submissions.ts'

const period = z.object({
  period: z.string(),
  /** The members of the region's areas on the last day, and whether they had reported. */
  members: z.array(z.object({ code: z.string(), name: z.string(), reported: z.boolean() })),
  areas: z.array(
    z.object({
      area: z.string(),
      kind: z.string(),
      name: z.string(),
      invented: z.boolean(),
      members: z.number(),
      reported: z.number(),
      /** How the area is called in the figures: areas with the same reporting members are one; null when none has, or too few to be shown. */
      label: z.string().nullable(),
    }),
  ),
  /** By indicator, the share of the reported records without a known value, in whole percent, before a release in coarser steps where they are few; none where it would tell what is hidden. */
  missing: z.record(z.string(), z.number()),
})

const auditResult = z.object({
  pass: z.boolean(),
  audited: z.number(),
  recoverable: z.number(),
  narrow: z.number(),
  exposed: z.number(),
  wrong: z.number(),
  /** Pairs of boards that shown areas tell of alone; absent in audits of before it was looked for. */
  pairs: z.number().optional(),
  narrowest: z.number().nullable(),
  /** What all indicators tell together: hidden counts that were judged, small ones told too closely, told to the one; absent in audits of before it was looked for. */
  together: z.object({ audited: z.number(), narrow: z.number(), exact: z.number() }).optional(),
  /** Small counts of others that members can compute, knowing their own; absent in audits of before it was looked for. */
  toldToMembers: z.number().optional(),
})

const release = z.object({
  id,
  number: z.number(),
  region: z.string(),
  /** Made by the tenant that asks. */
  own: z.boolean(),
  form: z.string(),
  periods: z.array(z.string()),
  /** `failed`: the audit did not pass, or something went wrong (`fault`). */
  state: z.enum(['making', 'made', 'failed', 'published', 'withdrawn']),
  madeAt: moment,
  publishedAt: moment.nullable(),
  withdrawnAt: moment.nullable(),
  withdrawnWhy: z.string().nullable(),
  /** Where something went wrong: when it was protected and audited, or before or after; or somebody called it off. */
  fault: z.enum(['protection', 'program', 'cancelled']).nullable(),
})

/**
 * One figure of an area; of a distribution's code when `indicator` was `huvudorsak_fordelning:relation`. `hidden`: small itself (`unsafe`), or it would tell another (`guard`).
 */
const figure = z.strictObject({
  /** A member's code (the key of one that is not named), an area's label, or `Total`. */
  area: z.string(),
  /** `{kon: code}` or `{aldersgrupp: code}`; the code `Total` for all. */
  group: z.record(z.string(), z.string()),
  period: z.string(),
  n: z.number().nullable(),
  numerator: z.number().nullable(),
  value: z.number().nullable(),
  interval: z.tuple([z.number(), z.number()]).nullable(),
  hidden: z.literal('protected').nullable(),
})
const onTheWire = z.strictObject({
  content: z.strictObject({ indicator: z.string(), cells: z.array(figure) }),
})

/** Figures of others. Nominal: a figure that disclosure control has not let through does not compile here. */
export const figures = z
  .custom<Released<ReleasedFigures>>((given) => onTheWire.safeParse(given).success)
  .meta({
    description:
      'content.indicator; content.cells: area, group, period, n, numerator, value, interval, hidden (unsafe, guard or null)',
  })

/** Releases of a region's comparison: numbered, audited, published, withdrawn, never changed. */
export const releases = {
  'GET /api/releases': endpoint({
    summary: w('Utgåvor', 'Releases'),
    access: 'release.read',
    output: z.object({ releases: z.array(release) }),
  }),
  'GET /api/releases/coverage': endpoint({
    summary: w('Vilka som har lämnat in', 'Who has reported'),
    access: 'release.manage',
    query: z.object({ form: formId, period: halfYear }),
    output: period.extend({
      /** What has come from each. Not how many, nor a checksum of them that could be tried: a release may hide that. */
      received: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          at: moment,
          /** Has agreed to be named beside its figures. */
          named: z.boolean(),
          /** A published release is made of it: a newer one waits until that is withdrawn. */
          released: z.boolean(),
        }),
      ),
    }),
    problems: ['not_a_region'],
  }),
  'POST /api/releases': endpoint({
    summary: w('Gör en utgåva', 'Make a release'),
    access: 'release.manage',
    body: z.object({
      form: formId,
      periods: z.array(halfYear).min(1).max(8),
      /** Counts from 1 to this are not shown. */
      threshold: z.number().int().min(3).max(20).default(4),
    }),
    output: release,
    problems: ['not_a_region', 'nothing_submitted'],
    audit: 'release_begun',
  }),
  'GET /api/releases/:release': endpoint({
    summary: w('En utgåva', 'A release'),
    access: 'release.read',
    params: z.object({ release: id }),
    output: release.extend({
      policy: z.object({
        max: z.number(),
        protectZeros: z.boolean(),
        width: z.number(),
        alone: z.boolean(),
        /** No total of one or two boards is shown; absent in releases of before. */
        fewestBoards: z.literal(3).optional(),
        /** A board's few children of unknown sex are counted with a sex; absent in releases of before. */
        placesUnknownSex: z.literal(true).optional(),
        /** Counts inside hidden ones are hidden where they would tell them; absent in releases of before. */
        hidesInside: z.literal(true).optional(),
        /** No member can compute a small count of others with its own; absent in releases of before. */
        guardsMembers: z.literal(true).optional(),
      }),
      program: z.string(),
      inputChecksum: z.string(),
      outputChecksum: z.string().nullable(),
      audit: auditResult.nullable(),
      coverage: z.array(period),
      /** The indicators that it has figures of. */
      indicators: z.array(z.string()),
      /** How far it has come while it is made, in tables. `secondsLeft`: at the pace until now. */
      progress: z
        .object({
          stage: z.enum(['waiting', 'protecting', 'auditing', 'storing']),
          done: z.number(),
          of: z.number(),
          secondsLeft: z.number().nullable(),
        })
        .nullable(),
    }),
    problems: ['not_found'],
  }),
  'GET /api/releases/:release/figures': endpoint({
    summary: w('En indikator i en utgåva', 'One indicator of a release'),
    access: 'release.read',
    params: z.object({ release: id }),
    query: z.object({ indicator: z.string().max(160) }),
    output: z.object({ figures }),
    problems: ['not_found', 'not_in_this_state'],
  }),
  'POST /api/releases/:release/cancellation': endpoint({
    summary: w('Avbryt en utgåva som görs', 'Call off a release that is being made'),
    access: 'release.manage',
    params: z.object({ release: id }),
    output: done,
    problems: ['not_found', 'not_in_this_state'],
    audit: 'release_cancelled',
  }),
  'POST /api/releases/:release/publication': endpoint({
    summary: w('Publicera en utgåva', 'Publish a release'),
    access: 'release.manage',
    params: z.object({ release: id }),
    output: done,
    problems: [
      'not_found',
      'not_in_this_state',
      'audit_not_passed',
      'release_overtaken',
      'release_input_withdrawn',
    ],
    audit: 'release_published',
  }),
  'POST /api/releases/:release/withdrawal': endpoint({
    summary: w('Dra tillbaka en utgåva', 'Withdraw a release'),
    access: 'release.manage',
    params: z.object({ release: id }),
    body: z.object({ why: line(500) }),
    output: done,
    problems: ['not_found', 'not_in_this_state'],
    audit: 'release_withdrawn',
  }),
}
