import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../frame/endpoint.ts'
import { anyFormId, day, daysInOrder, formId, id, moment } from '../frame/shapes.ts'
import { populationYear } from './population.ts'

export const result = z.object({
  indicator: z.string(),
  code: z.string().optional(),
  n: z.number(),
  missing: z.number(),
  numerator: z.number().nullable(),
  value: z.union([
    z.number(),
    z.object({ median: z.number(), mean: z.number(), p10: z.number(), p90: z.number() }),
    z.null(),
  ]),
  interval: z.tuple([z.number(), z.number()]).readonly().nullable(),
  /** Of rates: the inhabitants, or which of them are not known. */
  among: z
    .object({
      year: z.number(),
      source: z.string(),
      n: z.number(),
      lacks: z.array(z.object({ sex: z.string(), ageGroup: z.string() })).readonly(),
    })
    .optional(),
})

const cell = z.object({
  group: z.record(z.string(), z.string().nullable()),
  period: z.string().nullable(),
  records: z.number(),
  results: z.array(result),
})

/** Girls minus boys (Newcombe 95 %); `told` is false when the interval covers 0. */
const difference = z.object({
  indicator: z.string(),
  code: z.string().optional(),
  a: z.string(),
  b: z.string(),
  difference: z.number(),
  low: z.number(),
  high: z.number(),
  told: z.boolean(),
})

/** `a,b` as a list. */
const list = z
  .string()
  .max(400)
  .transform((t) => t.split(',').filter(Boolean))

const talliesAsked = z.object({
  form: formId.default('utredning'),
  /** Closing days counted, first and last. */
  from: day.optional(),
  to: day.optional(),
  period: z.enum(['ar', 'halvar']).optional(),
  /** Groupings to cross, comma separated: `kon,aldersgrupp`. */
  by: list.optional(),
  /** Only records with these codes: `fodelseland:sverige,norden;tolk:ja`. */
  only: z.string().max(400).optional(),
})

export const resultQuery = talliesAsked
  .extend({
    /** Only these indicators, comma separated; all when none are named. */
    indicators: list.optional(),
  })
  .refine(...daysInOrder)

const tally = z.object({
  n: z.number(),
  missing: z.number(),
  numerator: z.number(),
  counts: z.record(z.string(), z.number()),
})

/** What is taken out: one collection or all, closing days, and why. */
const exportQuery = z
  .object({
    form: anyFormId.default('utredning'),
    collection: id.optional(),
    from: day.optional(),
    to: day.optional(),
    purpose: z.enum(['analys', 'flytt', 'granskning', 'annat']).default('analys'),
  })
  .refine(...daysInOrder)

/** The tenant's own results, unsuppressed: they are its own records. */
export const results = {
  'GET /api/results': endpoint({
    summary: w('Resultat', 'Results'),
    access: 'result.read',
    query: resultQuery,
    output: z.object({
      records: z.number(),
      /** First and last closing day among all records, whatever the filter. */
      span: z.tuple([day, day]).nullable(),
      updatedAt: moment.nullable(),
      cells: z.array(cell),
      differences: z.array(difference),
      /** Days histograms of the whole selection, by indicator: number of days → records. */
      days: z.record(z.string(), z.record(z.string(), z.number())),
    }),
    problems: ['not_valid'],
  }),
  'GET /api/tallies': endpoint({
    summary: w(
      'Räknade ärenden cell för cell: det som resultat görs av',
      'Records counted cell by cell: what results are made of',
    ),
    access: 'result.read',
    query: talliesAsked.refine(...daysInOrder),
    output: z.object({
      span: z.tuple([day, day]).nullable(),
      cells: z.array(cell.omit({ results: true }).extend({ tallies: z.record(z.string(), tally) })),
      /** Inhabitants of the own area, for figures per inhabitant; empty for forms that have none. */
      inhabitants: z.array(populationYear),
    }),
    problems: ['not_valid'],
  }),
  'GET /api/overview': endpoint({
    summary: w('Översikt', 'Overview'),
    access: 'signed_in',
    output: z.object({
      /** What needs me now, most pressing first; words are the screen's. */
      needs: z.array(
        z.object({
          what: z.enum([
            'my_drafts',
            'open_flags',
            'doubles_for_me',
            'collection_ends',
            'no_collection',
            'retention_due',
            'invitations_open',
            'second_step_off',
            'areas_missing',
            'release_to_publish',
            'questions_open',
            'texts_flagged',
            'not_submitted',
          ]),
          count: z.number(),
          collection: z.string().nullable(),
        }),
      ),
      collections: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          form: z.string(),
          submitted: z.number(),
          drafts: z.number(),
          expected: z.number().nullable(),
          to: day,
          thisWeek: z.number(),
        }),
      ),
      /** How far the boards' submissions of the latest half-year that is over have come; to a region's analyst only. */
      coverage: z.array(
        z.object({
          form: z.string(),
          period: z.string(),
          reported: z.number(),
          members: z.number(),
          /** The names of those that have not reported, by Swedish name order. */
          awaited: z.array(z.string()),
        }),
      ),
      /** The results that changed most between the two latest half-years, with the honest statement. */
      changes: z.array(
        z.object({
          form: z.string(),
          indicator: z.string(),
          before: z.object({ period: z.string(), value: z.number(), n: z.number() }),
          after: z.object({ period: z.string(), value: z.number(), n: z.number() }),
          difference: z.number(),
          low: z.number(),
          high: z.number(),
          told: z.boolean(),
        }),
      ),
      /** How many shares were compared to find them: some differ by chance alone. */
      changesCompared: z.number(),
      runningSession: z.object({ id: z.string(), title: z.string() }).nullable(),
    }),
  }),
  'GET /api/live': endpoint({
    summary: w('Vad som händer nu (server-sent events)', 'What happens now (server-sent events)'),
    access: 'signed_in',
    /** Events: `results` (results changed), `session` (work session or flags changed), `collections`, `imports` (a job of one has ended). Data: `{}`; no answers. */
    output: z.string(),
    stream: 'text/event-stream',
  }),
  'GET /api/export/records.csv': endpoint({
    summary: w('Egna ärenden som CSV', 'Own records as CSV'),
    access: 'record.export',
    query: exportQuery,
    output: z.string(),
    stream: 'text/csv',
    audit: 'records_exported',
  }),
  'GET /api/export/records.xlsx': endpoint({
    summary: w('Egna ärenden som Excel, med ordlista', 'Own records as Excel, with a dictionary'),
    access: 'record.export',
    query: exportQuery,
    output: z.string(),
    stream: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    audit: 'records_exported',
  }),
}
