import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../frame/endpoint.ts'
import { answers, anyFormId, counter, day, finding, id, line, moment, pageNumber } from '../frame/shapes.ts'

export const recordStates = ['draft', 'submitted', 'withdrawn'] as const
/** Why a query was kept as it is; words in the interface. `text` only where the tenant allows free text. */
export const keepReasons = ['stammer', 'uppgift_saknas', 'lokal_rutin', 'annat'] as const
/** Why a submitted record was changed or withdrawn. */
export const changeReasons = ['rattelse', 'nya_uppgifter', 'fel_arende', 'dubblett', 'annat'] as const
/** Why a version was left: a person's reason, an import, or that an import was undone. */
export const versionReasons = [...changeReasons, 'import', 'angrad_import'] as const

/** Why queries were kept, by rule id. */
export const reasons = z
  .record(z.string(), z.object({ reason: z.enum(keepReasons), text: line(500).optional() }))
  .default({})

/** Why queries were kept, by rule id. */
export type Reasons = z.output<typeof reasons>

export const record = z.object({
  id,
  collection: id,
  form: z.string(),
  formVersion: z.number(),
  /** The own questions or own form it answers, and its version: `egen_1a2b3c4d@2`. */
  ownForm: z.string().nullable(),
  state: z.enum(recordStates),
  /** Grows by one with every change: optimistic locking. */
  version: z.number(),
  answers: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()).readonly()])),
  reasons,
  /** The record that this one is an independent second coding of. */
  secondOf: id.nullable(),
  changedAt: moment,
  changedBy: z.string(),
})

const row = z.object({
  id,
  collection: id,
  localId: z.string().nullable(),
  state: z.enum(recordStates),
  version: z.number(),
  closed: day.nullable(),
  mine: z.boolean(),
  secondOf: id.nullable(),
  openFlags: z.number(),
  changedAt: moment,
  changedBy: z.string(),
})

const ofRecord = z.object({ record: id })
const version = counter.min(1)
const saved = z.object({ record, findings: z.array(finding), dropped: z.array(z.string()) })
const refusals = [
  'not_found',
  'conflict',
  'findings',
  'not_in_this_state',
  'already_exists',
  'free_text_off',
  'personal_number',
  'collection_closed',
  'not_taking_part',
] as const

/** Records of the tenant. Every read and write is audited; of a draft's saves see `server/queries/sittings.ts`. */
export const records = {
  'GET /api/records': endpoint({
    summary: w('Ärenden', 'Records'),
    access: 'record.read',
    query: z.object({
      collection: id.optional(),
      form: anyFormId.optional(),
      state: z.enum(recordStates).optional(),
      mine: z.literal('ja').optional(),
      /** A part of the local id. */
      localId: z.string().trim().max(40).optional(),
      /** The whole local id, exactly. */
      ownId: z.string().trim().max(40).optional(),
      page: pageNumber,
    }),
    output: z.object({ records: z.array(row), total: z.number(), pages: z.number() }),
    audit: 'records_listed',
  }),
  'POST /api/records': endpoint({
    summary: w('Nytt ärende', 'New record'),
    access: 'record.write',
    body: z.object({
      /** Chosen by the caller, so that a repeated request makes nothing twice. */
      id,
      collection: id,
      answers,
      reasons,
      submit: z.boolean().default(false),
      secondOf: id.nullable().default(null),
    }),
    output: saved,
    problems: [...refusals],
    audit: 'record_made',
  }),
  'GET /api/records/:record': endpoint({
    summary: w('Ett ärende', 'One record'),
    access: 'record.read',
    params: ofRecord,
    output: z.object({ record, findings: z.array(finding) }),
    problems: ['not_found'],
    audit: 'record_read',
  }),
  'PUT /api/records/:record': endpoint({
    summary: w('Spara utkast', 'Save a draft'),
    access: 'record.write',
    params: ofRecord,
    body: z.object({ version, answers }),
    output: saved,
    problems: [...refusals],
    audit: 'draft_saved',
  }),
  'POST /api/records/:record/submission': endpoint({
    summary: w('Lämna in', 'Submit'),
    access: 'record.write',
    params: ofRecord,
    body: z.object({ version, answers, reasons }),
    output: saved,
    problems: [...refusals],
    audit: 'record_submitted',
  }),
  'POST /api/records/:record/amendment': endpoint({
    summary: w('Ändra ett inlämnat ärende', 'Amend a submitted record'),
    access: 'record.write',
    params: ofRecord,
    body: z.object({ version, answers, reasons, why: z.enum(changeReasons), text: line(500).optional() }),
    output: saved,
    problems: [...refusals, 'nothing_changed'],
    audit: 'record_amended',
  }),
  'POST /api/records/:record/withdrawal': endpoint({
    summary: w('Ta tillbaka', 'Withdraw'),
    access: 'record.write',
    params: ofRecord,
    body: z.object({ version, why: z.enum(changeReasons), text: line(500).optional() }),
    output: saved,
    problems: [...refusals],
    audit: 'record_withdrawn',
  }),
  'GET /api/records/:record/history': endpoint({
    summary: w('Ett ärendes historia', 'The history of a record'),
    access: 'record.read',
    params: ofRecord,
    output: z.object({
      versions: z.array(
        z.object({
          version: z.number(),
          state: z.enum(recordStates),
          at: moment,
          by: z.string(),
          why: z.enum(versionReasons).nullable(),
          text: z.string().nullable(),
          /** The import that made this version. */
          import: id.nullable(),
          changed: z.array(z.object({ variable: z.string(), before: z.unknown(), after: z.unknown() })),
        }),
      ),
    }),
    problems: ['not_found'],
    audit: 'history_read',
  }),
}
