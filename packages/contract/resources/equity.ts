import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../frame/endpoint.ts'
import { day, daysInOrder } from '../frame/shapes.ts'

/** The ways children are grouped, and the groups of each; those of three or more are held against all the others. */
export const equityGroups = {
  kon: ['flicka', 'pojke'],
  /** Born in Sweden with no parent born abroad; with one or both; born abroad. */
  bakgrund: ['inga_utrikes', 'foraldrar_utrikes', 'utrikes'],
  kon_bakgrund: [
    'flicka_inga_utrikes',
    'flicka_foraldrar_utrikes',
    'flicka_utrikes',
    'pojke_inga_utrikes',
    'pojke_foraldrar_utrikes',
    'pojke_utrikes',
  ],
  boende: ['bada', 'vaxelvis', 'mest_en', 'annan'],
  funktionsnedsattning: ['ja', 'nej'],
} as const

export const equityIndicators = ['insats_andel', 'behov_ej_samtycke_andel'] as const
/** What makes needs similar: level of need and age group; the same and how many areas of need (0–1, 2–3, 4 or more). */
export const equityGivens = ['niva', 'niva_omraden'] as const

const { kon, bakgrund, kon_bakgrund: crossed, boende, funktionsnedsattning: disability } = equityGroups
const group = z.enum([...kon, ...bakgrund, ...crossed, ...boende, ...disability])
const dimension = z.enum(['kon', 'bakgrund', 'kon_bakgrund', 'boende', 'funktionsnedsattning'])

/** Which groups are held against each other, for which indicator; `against` null: all the others of the dimension. */
const pair = z.object({
  dimension,
  indicator: z.enum(equityIndicators),
  group,
  against: group.nullable(),
})
export type EquityPair = z.output<typeof pair>

const counted = z.object({ numerator: z.number().nonnegative(), n: z.number().nonnegative() })
const amount = z.number().nonnegative()

/** What a board's strata of need and age come to for a pair: what the Mantel–Haenszel estimates ask of them, and no more. */
export const equitySums = pair.extend({
  sums: z.object({
    first: counted,
    second: counted,
    r: amount,
    s: amount,
    rr: amount,
    rs: amount,
    ss: amount,
    weight: amount,
    slope: z.number(),
    fewer: amount,
    more: amount,
  }),
})

/** Counts of a group as they are, with Wilson's 95 % interval. */
const share = z.object({
  n: z.number(),
  missing: z.number(),
  numerator: z.number(),
  value: z.number().nullable(),
  interval: z.tuple([z.number(), z.number()]).nullable(),
})

const comparison = z.object({
  indicator: z.enum(equityIndicators),
  group,
  /** The other group; `null`: all the others of the dimension together. */
  against: group.nullable(),
  first: share,
  second: share,
  /** How many of the two stand in strata where both exist; the adjusted figures are about these. */
  together: z.number(),
  /** `too_few`: the strata hold too little to tell (Mantel–Fleiss), and nothing adjusted is shown. */
  verdict: z.enum(['first_more', 'second_more', 'cannot_tell', 'too_few']),
  /** First minus second given similar needs: Mantel–Haenszel with Sato's 95 % interval. */
  adjusted: z.object({ difference: z.number(), low: z.number(), high: z.number() }).nullable(),
  /** The common odds ratio given similar needs (Robins, Breslow and Greenland); `null` also where it is 0 or infinite. */
  oddsRatio: z.object({ ratio: z.number(), low: z.number(), high: z.number() }).nullable(),
})

/** The tenant's own closed investigations, unsuppressed: they are its own records. */
export const equity = {
  'GET /api/equity': endpoint({
    summary: w('Jämlikhet vid lika behov', 'Equity given similar needs'),
    access: 'result.read',
    query: z
      .object({
        /** Closing days counted, first and last. */
        from: day.optional(),
        to: day.optional(),
        given: z.enum(equityGivens).default('niva'),
      })
      .refine(...daysInOrder),
    output: z.object({
      records: z.number(),
      /** First and last closing day among all records, whatever the period. */
      span: z.tuple([day, day]).nullable(),
      /** Records whose needs or age are not known: counted as they are, not given similar needs. */
      unassessed: z.number(),
      dimensions: z.array(
        z.object({
          id: dimension,
          /** Records whose answers do not tell which group. */
          unplaced: z.number(),
          comparisons: z.array(comparison),
        }),
      ),
    }),
  }),
}
