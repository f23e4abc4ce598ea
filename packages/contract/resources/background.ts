import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../frame/endpoint.ts'
import { done, line, numberAsked, wholeAsked } from '../frame/shapes.ts'

const year = wholeAsked(1900, 2200)
/** A figure by its id with the source: `N01951`, `folkmangd`. */
const figureId = z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,39}$|^\d[a-z0-9_]{0,39}$/)
/** A municipality (`1445`), or something else that figures are of: the nation (`0000`), a region, a group. */
const placeCode = z.string().regex(/^[0-9A-Z]{1,12}$/)
const municipality = z.string().regex(/^\d{4}$/)
const gender = z.enum(['T', 'K', 'M'])

const figureYear = z.object({
  figure: figureId,
  label: line(120),
  year,
  /** Whole (T), women and girls (K), men and boys (M). Null is not known, and never 0. */
  values: z.array(z.tuple([placeCode, gender, z.number().nullable()])).max(20_000),
})

const saved = z.object({
  /** Figures of a year that were put in the place of what was known of them. */
  figures: z.number(),
  values: z.number(),
  /** Values that the source has no figure for. */
  missing: z.number(),
  /** Kept, but no municipality: the nation, regions, groups, and what is not known to be anything. */
  notMunicipalities: z.array(z.string()),
  /** Municipalities that neither the source nor the region's areas have a name for. */
  unnamed: z.array(z.string()),
})

/** A figure's id by itself is compared as it is; `log:N01951` by its logarithm. */
const likenesses = z
  .string()
  .regex(/^(log:)?[A-Za-z0-9_]{1,40}(,(log:)?[A-Za-z0-9_]{1,40}){0,9}$/)
  .transform((text) =>
    text.split(',').map((part) => ({
      figure: part.replace(/^log:/, ''),
      scale: part.startsWith('log:') ? ('log' as const) : ('plain' as const),
    })),
  )

/** What a municipality lacks to be compared: ids of figures, and null for a group. */
const lacks = z.array(z.string().nullable())

/** Background figures of municipalities, and which of them are alike by a stated distance. */
export const background = {
  'GET /api/background': endpoint({
    summary: w('Bakgrundssiffror', 'Background figures'),
    access: 'area.manage',
    output: z.object({
      figures: z.array(
        z.object({
          figure: figureId,
          label: z.string(),
          year: z.number(),
          source: z.string(),
          savedAt: z.string(),
          /** Municipalities with a row, and those of them whose whole (T) is not known. */
          municipalities: z.number(),
          missing: z.number(),
          /** Codes of no municipality. */
          others: z.number(),
        }),
      ),
      municipalities: z.array(z.object({ code: z.string(), name: z.string().nullable() })),
    }),
    problems: ['not_a_region'],
  }),
  'PUT /api/background': endpoint({
    summary: w('Läs in bakgrundssiffror', 'Import background figures'),
    access: 'area.manage',
    /** Each figure of a year takes the place of what was known of it, all in one transaction. */
    body: z
      .object({
        /** What comes from Kolada is always marked as Kolada's. */
        from: z.enum(['kolada', 'table']),
        source: line(120).optional(),
        figures: z.array(figureYear).max(200),
        places: z.array(z.object({ code: placeCode, name: line(120) })).max(2000),
      })
      .refine((b) => b.from === 'kolada' || b.source !== undefined, { path: ['source'], message: 'missing' })
      .refine((b) => new Set(b.figures.map((f) => `${f.figure} ${f.year}`)).size === b.figures.length, {
        path: ['figures'],
        message: 'twice',
      })
      .refine(
        (b) =>
          b.figures.every((f) => new Set(f.values.map(([c, g]) => `${c} ${g}`)).size === f.values.length),
        { path: ['figures'], message: 'twice' },
      ),
    output: saved,
    problems: ['not_a_region'],
    audit: 'background_saved',
  }),
  'POST /api/background/fetch': endpoint({
    summary: w('Hämta från Kolada', 'Fetch from Kolada'),
    access: 'area.manage',
    body: z.object({
      figures: z
        .array(z.string().regex(/^[A-Z]\d{4,6}$/))
        .min(1)
        .max(10),
      years: z.array(z.number().int().min(1900).max(2200)).min(1).max(25),
    }),
    output: saved,
    problems: ['not_a_region', 'not_found', 'source_away', 'source_not_readable'],
    audit: 'background_fetched',
  }),
  'DELETE /api/background/:figure/:year': endpoint({
    summary: w('Ta bort ett års siffror', 'Delete the figures of a year'),
    access: 'area.manage',
    params: z.object({ figure: figureId, year }),
    output: done,
    problems: ['not_found', 'not_a_region'],
    audit: 'background_removed',
  }),
  'GET /api/background/similar': endpoint({
    summary: w('Liknande kommuner', 'Similar municipalities'),
    access: 'area.manage',
    query: z.object({
      code: municipality,
      year,
      n: wholeAsked(1, 20).default(5),
      /** All there are of the year when not said; sizes by their logarithm. */
      figures: likenesses.optional(),
      /** What another municipality group adds to the squared distance; 0 leaves groups out. */
      group: numberAsked(0, 9).default(1),
    }),
    output: z.object({
      code: z.string(),
      name: z.string().nullable(),
      year: z.number(),
      /** `sd`: standard deviation on the scale, over the municipalities that have the figure. */
      figures: z.array(
        z.object({
          figure: figureId,
          label: z.string(),
          source: z.string(),
          scale: z.enum(['plain', 'log']),
          municipalities: z.number(),
          sd: z.number(),
          own: z.number().nullable(),
        }),
      ),
      /** As it was counted: 0 when no municipality groups have been imported, too. */
      groupWeight: z.number(),
      hasGroups: z.boolean(),
      compared: z.number(),
      nearest: z.array(
        z.object({
          code: z.string(),
          name: z.string().nullable(),
          distance: z.number(),
          /** In the order of `figures`: its value, and how many standard deviations it is from the chosen one. */
          parts: z.array(z.object({ value: z.number(), steps: z.number() })),
          sameGroup: z.boolean().nullable(),
        }),
      ),
      notCompared: z.array(z.object({ code: z.string(), name: z.string().nullable(), lacks })),
      lacks,
    }),
    problems: ['not_found', 'not_a_region'],
  }),
}
