import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../frame/endpoint.ts'
import { day, daysInOrder, done, line } from '../frame/shapes.ts'

/** The id of an area: `skaraborg`, `storre-stader-2023`. */
export const areaId = z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/)
/** The code of a municipality (`1495`) or of a district in it (`0180-07`). */
export const memberCode = z.string().regex(/^\d{4}(-\d{2})?$/)

const member = z
  .object({
    code: memberCode,
    name: line(120),
    /** First and last day in the area; no last day while it lasts. */
    from: day,
    to: day.nullable(),
  })
  .refine(...daysInOrder)

type Member = z.infer<typeof member>

const overlap = (a: Member, b: Member): boolean =>
  a.code === b.code && (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to)

const area = z.object({
  area: areaId,
  kind: z.enum(['region', 'county', 'nation', 'group']),
  name: line(120),
  /** Where the membership is said, and of which year. */
  source: line(200),
  year: z.number().int().min(1900).max(2200).nullable(),
  /** Made up, for demonstration and practice. */
  invented: z.boolean(),
  members: z.array(member).max(400),
})

/** Areas of a region's comparisons, with who belongs to them and from when to when. */
export const areas = {
  'GET /api/areas': endpoint({
    summary: w('Områden', 'Areas'),
    access: 'area.manage',
    /** Members on this day; without it all there have been. */
    query: z.object({ on: day.optional() }),
    output: z.object({ areas: z.array(area) }),
    problems: ['not_a_region'],
  }),
  'PUT /api/areas': endpoint({
    summary: w('Läs in områden', 'Import areas'),
    access: 'area.manage',
    /** Each area takes the place of what it was; others are left as they are. */
    body: z.object({
      areas: z
        .array(
          area.refine((a) => !a.members.some((m, i) => a.members.slice(i + 1).some((o) => overlap(m, o))), {
            path: ['members'],
            message: 'overlap',
          }),
        )
        .min(1)
        .max(100)
        .refine((all) => new Set(all.map((a) => a.area)).size === all.length, { message: 'twice' }),
    }),
    output: done,
    problems: ['not_a_region'],
    audit: 'areas_saved',
  }),
  'DELETE /api/areas/:area': endpoint({
    summary: w('Ta bort ett område', 'Delete an area'),
    access: 'area.manage',
    params: z.object({ area: areaId }),
    output: done,
    problems: ['not_found', 'not_a_region'],
    audit: 'area_removed',
  }),
}
