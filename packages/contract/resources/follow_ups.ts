import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../frame/endpoint.ts'
import { answers, day, id, pageNumber } from '../frame/shapes.ts'

const share = {
  /** 0–1; `null` when there is nothing to share. */
  share: z.number().nullable(),
  interval: z.object({ low: z.number(), high: z.number() }).nullable(),
}

/** What granted interventions lead to, a year later. */
export const followUps = {
  'GET /api/follow-ups': endpoint({
    summary: w('Insatser att följa upp', 'Interventions to follow up'),
    access: 'record.read',
    query: z.object({ page: pageNumber }),
    output: z.object({
      /** Longest waiting first; `prefill`: what the investigation tells already; `draft`: somebody has begun. */
      due: z.array(
        z.object({
          prefill: answers,
          twelveMonths: day,
          draft: z.object({ record: id, mine: z.boolean(), by: z.string() }).nullable(),
        }),
      ),
      total: z.number(),
      pages: z.number(),
    }),
    audit: 'follow_ups_listed',
  }),
  'GET /api/follow-ups/completeness': endpoint({
    summary: w(
      'Hur stor del som är uppföljd, och återkomst inom ett år',
      'How much is followed up, and return within a year',
    ),
    access: 'result.read',
    /** First and last day that the investigation closed (completeness) or the case ended (return). */
    query: z.object({ from: day, to: day }),
    output: z.object({
      completeness: z.object({ due: z.number(), followedUp: z.number(), ...share }),
      /** In the form of KKiK: children NOT returned within a year, by its age groups; `null`: age not known. */
      returns: z.array(
        z.object({
          ageGroup: z.string().nullable(),
          n: z.number(),
          returned: z.number(),
          notReturned: z.number().nullable(),
          interval: z.object({ low: z.number(), high: z.number() }).nullable(),
          notFollowed: z.number(),
          unknown: z.number(),
        }),
      ),
    }),
  }),
}
