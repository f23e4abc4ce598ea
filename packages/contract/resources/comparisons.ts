import { words as w } from '@lyhord/core'
import type { ComparedIndicator, ComparedProfile } from '@lyhord/core/disclosure/compared/shapes.ts'
import type { PooledPair } from '@lyhord/core/disclosure/pooled_pair.ts'
import type { Released } from '@lyhord/core/disclosure/released.ts'
import { z } from 'zod'
import { endpoint } from '../frame/endpoint.ts'
import { formId, id, moment } from '../frame/shapes.ts'
import type { EquityPair } from './equity.ts'

/** `2025-H1`, or `2025` where both halves are published. */
const comparedPeriod = z.string().regex(/^[1-9]\d{3}(-H[12])?$/)
/** An indicator of the catalogue; one code of a distribution is `huvudorsak_fordelning:relation`. */
const releasedIndicator = z
  .string()
  .max(160)
  .regex(/^[a-z0-9_]+(:[a-z0-9_-]+)?$/)
/** An area's label (`Total` for all), a member's code, or the opaque key of one that is not named. */
const areaLabel = z.string().min(1).max(60)

const areaKind = z.enum(['all', 'region', 'county', 'nation', 'group'])

const comparison = z.object({
  /** The region that has released. */
  from: id,
  region: z.string(),
  form: z.string(),
  /** In time order, a year after its halves. A year has no release of its own. */
  periods: z.array(
    z.object({
      period: z.string(),
      release: id.nullable(),
      number: z.number().nullable(),
      publishedAt: moment.nullable(),
    }),
  ),
  indicators: z.array(
    z.object({
      /** As it is asked for. */
      id: z.string(),
      /** In the catalogue. */
      indicator: z.string(),
      code: z.string().nullable(),
      kind: z.enum(['count', 'share', 'ratio', 'distribution', 'days', 'rate']),
    }),
  ),
  /** Of the latest period, all (`Total`) first. */
  areas: z.array(z.object({ label: z.string(), kind: areaKind, name: z.string(), invented: z.boolean() })),
  /** Of the latest period: the named by Swedish name order, then the unnamed. */
  members: z.array(z.object({ key: z.string(), name: z.string().nullable(), mine: z.boolean() })),
  mine: z.string().nullable(),
})

const head = z.object({
  from: id,
  region: z.string(),
  form: z.string(),
  period: z.string(),
  against: z.string(),
  /** What it is made of: two for a year. */
  releases: z.array(
    z.object({
      id,
      number: z.number(),
      period: z.string(),
      publishedAt: moment,
      members: z.number(),
      reported: z.number(),
    }),
  ),
})

/** Figures of others. On the wire `{ content }`; nominal here: what has not been released does not compile. */
const released = <T>(description: string) =>
  z.custom<Released<T>>((given) => onTheWire.safeParse(given).success).meta({ description })
const onTheWire = z.strictObject({ content: z.record(z.string(), z.unknown()) })

const indicatorFigures = released<ComparedIndicator>(
  'content: areas, members, groups, overTime, funnel, distribution, standing, caseMix; every figure has n, numerator, value, interval and hidden (unsafe, guard or null)',
)
const profileFigures = released<ComparedProfile>(
  'content.rows: indicator, code, figure, against, says, funnel, direction, spread',
)

const asked = { from: id, form: formId, period: comparedPeriod, against: areaLabel.default('Total') }

const equityFigures = released<{ readonly comparisons: readonly (EquityPair & PooledPair)[] }>(
  'content.comparisons: dimension, indicator, group, against, verdict, boards, first, second, adjusted, oddsRatio; all rounded',
)

/** Comparison of the members of a region, made of published releases and nothing else. */
export const comparisons = {
  'GET /api/comparisons': endpoint({
    summary: w('Vad som går att jämföra', 'What can be compared'),
    access: 'release.read',
    output: z.object({
      comparisons: z.array(comparison),
      /** The demonstration's releases are being made and will soon be here. */
      beingMade: z.boolean(),
    }),
  }),
  'GET /api/comparisons/indicator': endpoint({
    summary: w('En indikator i jämförelse', 'One indicator compared'),
    access: 'release.read',
    query: z.object({ ...asked, indicator: releasedIndicator }),
    output: head.extend({
      indicator: z.string(),
      code: z.string().nullable(),
      kind: z.enum(['count', 'share', 'ratio', 'distribution', 'days', 'rate']),
      /** The share (0–1, whole percent) of the reported records without a known value. */
      missing: z.number().nullable(),
      figures: indicatorFigures,
    }),
    problems: ['not_found'],
  }),
  'GET /api/comparisons/profile': endpoint({
    summary: w('Ett område eller en kommun, alla indikatorer', 'One area or municipality, all indicators'),
    access: 'release.read',
    query: z.object({ ...asked, area: areaLabel }),
    output: head.extend({
      area: z.string(),
      /** The name of the area or the member; null of one that is not named. */
      name: z.string().nullable(),
      mine: z.boolean(),
      figures: profileFigures,
    }),
    problems: ['not_found'],
  }),
  'GET /api/comparisons/equity': endpoint({
    summary: w('Jämlikhet vid lika behov, alla tillsammans', 'Equity given similar needs, all together'),
    access: 'release.read',
    query: z.object({ from: id, form: formId, period: comparedPeriod }),
    output: head.extend({ figures: equityFigures }),
    problems: ['not_found'],
  }),
}
