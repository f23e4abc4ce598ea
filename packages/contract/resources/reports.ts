import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../frame/endpoint.ts'
import { day, daysInOrder, done, formId, id, line, moment } from '../frame/shapes.ts'
import { reportFormats, reportPlaces, reportReaders } from './report_formats.ts'

/** Paragraphs; the empty line is between them. Control characters other than new lines and tabs are refused. */
const prose = z
  .string()
  .trim()
  .min(1)
  .max(4000)
  .regex(/^[^\p{Cc}]*([\n\t][^\p{Cc}]*)*$/u)

const common = {
  title: line(120),
  language: z.enum(['sv', 'en']).default('sv'),
  /** In the order that they are to stand in, within each chapter. */
  indicators: z
    .array(z.string().max(64))
    .min(1)
    .max(60)
    .refine((all) => new Set(all).size === all.length, { message: 'twice' }),
  texts: z
    .array(z.object({ place: z.enum(reportPlaces), heading: line(120), text: prose }))
    .max(12)
    .default([]),
  formats: z.array(z.enum(reportFormats)).min(1).max(4).default(['pdf']),
  /** Half-years side by side, when there are at least two. */
  overTime: z.boolean().default(true),
  /** Investigations: whether different children are treated alike given similar needs. */
  equity: z.boolean().default(true),
}

/** A tenant's own results of a form, closing days first and last. */
const local = z
  .object({
    kind: z.literal('lokal'),
    ...common,
    form: formId,
    from: day,
    to: day,
    /** Who may read it. `alla`: anybody, small numbers are hidden. `namnden`: the board alone, small numbers are shown. */
    readers: z.enum(reportReaders).default('alla'),
  })
  .refine(...daysInOrder)

/** One half-year of a published release. */
const compiled = z.object({
  kind: z.literal('sammanstalld'),
  ...common,
  release: id,
  period: z.string().regex(/^\d{4}-H[12]$/),
  /** What members have written about their figures goes with them. */
  interpretations: z.boolean().default(true),
})

/** What is ordered. */
export const reportOrder = z.discriminatedUnion('kind', [local, compiled])
export type ReportOrder = z.output<typeof reportOrder>

const report = z.object({
  id,
  kind: z.enum(['lokal', 'sammanstalld']),
  title: z.string(),
  language: z.enum(['sv', 'en']),
  /** Whether small numbers are hidden (`alla`) or shown (`namnden`). */
  readers: z.enum(reportReaders),
  form: z.string(),
  /** Days for a local report, a half-year for a compiled one. */
  about: z.object({ from: z.string().nullable(), to: z.string().nullable(), period: z.string().nullable() }),
  /** `failed`: what it was made of is gone, or a fault of ours. */
  state: z.enum(['making', 'made', 'failed']),
  /** Steps: reading the figures, then each file. */
  progress: z.object({ done: z.number(), all: z.number() }),
  files: z.array(z.object({ format: z.enum(reportFormats), bytes: z.number(), checksum: z.string() })),
  askedAt: moment,
  askedBy: z.string(),
  /** When it is removed. */
  expiresAt: moment,
})

const ofReport = { params: z.object({ report: id }) }
const file = (what: string, english: string) =>
  ({
    summary: w(`Hämta rapporten som ${what}`, `Download the report as ${english}`),
    access: 'report.read',
    ...ofReport,
    output: z.string(),
    problems: ['not_found', 'not_in_this_state'],
    audit: 'report_downloaded',
  }) as const
const office = 'application/vnd.openxmlformats-officedocument'

/** Reports for a board: of one's own results, or of a published release. Made in the background and kept for a time. */
export const reports = {
  'GET /api/reports': endpoint({
    summary: w('Rapporter', 'Reports'),
    access: 'report.read',
    output: z.object({ reports: z.array(report) }),
  }),
  'POST /api/reports/outline': endpoint({
    summary: w('Vad en rapport skulle säga', 'What a report would say'),
    access: 'report.read',
    body: reportOrder,
    /** Chapters with what stands in them; a figure is named and said as its sentence. */
    output: z.object({
      chapters: z.array(
        z.object({
          title: z.string(),
          parts: z.array(z.object({ title: z.string().nullable(), text: z.string(), own: z.boolean() })),
        }),
      ),
    }),
    problems: ['not_allowed', 'not_valid', 'not_found', 'personal_number'],
  }),
  'POST /api/reports': endpoint({
    summary: w('Gör en rapport', 'Make a report'),
    access: 'report.read',
    body: z.object({ id, order: reportOrder }),
    output: report,
    problems: ['not_allowed', 'not_valid', 'not_found', 'already_exists', 'personal_number'],
    audit: 'report_begun',
  }),
  'POST /api/reports/:report/again': endpoint({
    summary: w('Gör om en rapport som inte kunde göras', 'Make a report that could not be made again'),
    access: 'report.read',
    ...ofReport,
    output: report,
    problems: ['not_allowed', 'not_valid', 'not_found', 'not_in_this_state'],
    audit: 'report_begun',
  }),
  'GET /api/reports/:report': endpoint({
    summary: w('En rapport', 'One report'),
    access: 'report.read',
    ...ofReport,
    output: report,
    problems: ['not_found'],
  }),
  'GET /api/reports/:report/rapport.pdf': endpoint({ ...file('PDF', 'PDF'), stream: 'application/pdf' }),
  'GET /api/reports/:report/rapport.docx': endpoint({
    ...file('Word', 'Word'),
    stream: `${office}.wordprocessingml.document`,
  }),
  'GET /api/reports/:report/rapport.pptx': endpoint({
    ...file('PowerPoint', 'PowerPoint'),
    stream: `${office}.presentationml.presentation`,
  }),
  'GET /api/reports/:report/rapport.xlsx': endpoint({
    ...file('Excel', 'Excel'),
    stream: `${office}.spreadsheetml.sheet`,
  }),
  'DELETE /api/reports/:report': endpoint({
    summary: w('Ta bort en rapport', 'Remove a report'),
    access: 'report.read',
    ...ofReport,
    output: done,
    problems: ['not_found'],
    audit: 'report_removed',
  }),
}
