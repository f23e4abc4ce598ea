import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../frame/endpoint.ts'
import { counter, done, formId, id, line, moment } from '../frame/shapes.ts'
import { figures } from './releases.ts'
import { halfYear } from './submissions.ts'

/** What one writes: what we read out of a figure, what we did about it, a question to others, or an answer to any of them. */
export const interpretationKinds = ['reading', 'action', 'question', 'answer'] as const
/** When a person gets an e-mail; from the beginning never. */
export const mailChoices = ['never', 'answers', 'all'] as const

const kind = z.enum(interpretationKinds)
/** An indicator of a release; one code of a distribution is `huvudorsak_fordelning:relation`. */
const indicator = z
  .string()
  .max(160)
  .regex(/^[a-z0-9_]+(:[a-z0-9_-]+)?$/)
/** The figures of one indicator of one form in one region's comparison. */
const about = { from: id, form: formId, indicator }

/** A text in paragraphs. */
const text = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
  .regex(/^[^\u0000-\u0009\u000b-\u001f\u007f]*$/)

const post = z.object({
  id,
  kind,
  answerTo: id.nullable(),
  /** The board that wrote, as it was called then; it is named by writing. */
  code: z.string(),
  board: z.string(),
  own: z.boolean(),
  /** Who wrote; to their own board only. */
  person: z.string().nullable(),
  /** Nothing when the board has taken it back. */
  text: z.string().nullable(),
  version: z.number(),
  writtenAt: moment,
  changedAt: moment.nullable(),
  /** Hidden by the region; said to the board that wrote and to the region only. */
  hidden: z.object({ at: moment, why: z.string() }).nullable(),
  unread: z.boolean(),
  /** The figure that was read. */
  release: id,
  period: z.string(),
  /** What readers have pointed out; to the region only. Mine: I have. */
  flags: z.array(z.object({ why: z.string(), at: moment })),
  flaggedByMe: z.boolean(),
})

const release = z.object({
  id,
  number: z.number(),
  periods: z.array(z.string()),
  state: z.enum(['published', 'withdrawn']),
  publishedAt: moment,
  withdrawnWhy: z.string().nullable(),
})

/** What boards in the same region of co-operation write to each other about a released figure. */
export const interpretations = {
  'GET /api/interpretations': endpoint({
    summary: w('Trådar om siffrorna', 'Threads about the figures'),
    access: 'interpretation.read',
    output: z.object({
      /** The regions of co-operation that one's house belongs to; `own`: it is one's own. */
      regions: z.array(z.object({ id, name: z.string(), own: z.boolean() })),
      threads: z.array(
        z.object({
          ...about,
          counts: z.record(kind, z.number()),
          /** Questions that nobody has answered. */
          unanswered: z.number(),
          /** How many have written, the region itself not counted. */
          boards: z.number(),
          unread: z.number(),
          /** Readers have asked for a look at it, not yet settled; to the region only. */
          flagged: z.number(),
          latestAt: moment,
          /** The beginning of the latest text. */
          latest: z.object({ kind, board: z.string(), text: z.string() }),
        }),
      ),
    }),
  }),
  'GET /api/interpretations/thread': endpoint({
    summary: w('En tråd', 'A thread'),
    access: 'interpretation.read',
    query: z.object(about),
    output: z.object({
      /** The region that moderates. */
      region: z.object({ name: z.string(), own: z.boolean() }),
      posts: z.array(post),
      /** The releases that the posts are about, and those that one can write about; latest first. */
      releases: z.array(release),
      /** The half-years that one can write about, each with the latest release of it; latest first. */
      writable: z.array(z.object({ release: id, period: z.string() })),
      /** What stood there: totals of all, of one's own and of boards that are named beside figures; not of withdrawn releases. */
      figures: z.array(z.object({ release: id, figures })),
    }),
    problems: ['not_found'],
  }),
  'PUT /api/interpretations/thread/reading': endpoint({
    summary: w('Har läst en tråd', 'Have read a thread'),
    access: 'interpretation.read',
    /** Up to this moment. */
    body: z.object({ ...about, until: moment }),
    output: done,
    problems: ['not_found'],
  }),
  'POST /api/interpretations': endpoint({
    summary: w('Skriv om en siffra', 'Write about a figure'),
    access: 'interpretation.write',
    body: z.discriminatedUnion('kind', [
      z.object({
        kind: z.enum(['reading', 'action', 'question']),
        release: id,
        period: halfYear,
        indicator,
        text,
      }),
      z.object({ kind: z.literal('answer'), answerTo: id, text }),
    ]),
    output: z.object({ id }),
    problems: ['not_found', 'not_in_this_state'],
    audit: 'interpretation_written',
  }),
  'PUT /api/interpretations/:interpretation': endpoint({
    summary: w('Ändra en egen text', 'Change a text of one’s own'),
    access: 'interpretation.write',
    params: z.object({ interpretation: id }),
    /** The version that was changed. */
    body: z.object({ text, version: counter.min(1) }),
    output: done,
    problems: ['not_found', 'not_in_this_state'],
    audit: 'interpretation_changed',
  }),
  'GET /api/interpretations/:interpretation/history': endpoint({
    summary: w('Hur en egen text har ändrats', 'How a text of one’s own has changed'),
    access: 'interpretation.write',
    params: z.object({ interpretation: id }),
    output: z.object({
      versions: z.array(z.object({ version: z.number(), text: z.string(), until: moment, by: z.string() })),
    }),
    problems: ['not_found'],
  }),
  'POST /api/interpretations/:interpretation/withdrawal': endpoint({
    summary: w('Ta tillbaka en egen text', 'Take back a text of one’s own'),
    access: 'interpretation.write',
    params: z.object({ interpretation: id }),
    output: done,
    problems: ['not_found', 'not_in_this_state'],
    audit: 'interpretation_withdrawn',
  }),
  'POST /api/interpretations/:interpretation/flags': endpoint({
    summary: w('Be regionen titta på en text', 'Ask the region to look at a text'),
    access: 'interpretation.read',
    params: z.object({ interpretation: id }),
    body: z.object({ why: line(500) }),
    output: done,
    problems: ['not_found'],
    audit: 'interpretation_flagged',
  }),
  'DELETE /api/interpretations/:interpretation/flags': endpoint({
    summary: w(
      'Låt en text vara som läsare bett er titta på',
      'Let a text be that readers asked you to look at',
    ),
    access: 'interpretation.moderate',
    params: z.object({ interpretation: id }),
    output: done,
    problems: ['not_found', 'not_a_region'],
    audit: 'interpretation_let_be',
  }),
  'PUT /api/interpretations/:interpretation/hiding': endpoint({
    summary: w('Dölj en text', 'Hide a text'),
    access: 'interpretation.moderate',
    params: z.object({ interpretation: id }),
    body: z.object({ why: line(500) }),
    output: done,
    problems: ['not_found', 'not_a_region'],
    audit: 'interpretation_hidden',
  }),
  'DELETE /api/interpretations/:interpretation/hiding': endpoint({
    summary: w('Visa en dold text igen', 'Show a hidden text again'),
    access: 'interpretation.moderate',
    params: z.object({ interpretation: id }),
    output: done,
    problems: ['not_found', 'not_a_region'],
    audit: 'interpretation_shown',
  }),
  'GET /api/notices': endpoint({
    summary: w('När jag får e-post', 'When I get e-mail'),
    access: 'interpretation.read',
    output: z.object({
      mail: z.enum(mailChoices),
      /** The installation can send e-mail. */
      possible: z.boolean(),
    }),
  }),
  'PUT /api/notices': endpoint({
    summary: w('Välj när jag får e-post', 'Choose when I get e-mail'),
    access: 'interpretation.read',
    body: z.object({ mail: z.enum(mailChoices) }),
    output: done,
  }),
  'GET /api/mail': endpoint({
    summary: w('Om e-post går fram', 'Whether e-mail gets through'),
    access: 'tenant.manage',
    output: z.object({
      /** `off`: the settings are missing. `failing`: the last one could not be sent. */
      state: z.enum(['off', 'on', 'failing']),
      failedAt: moment.nullable(),
    }),
  }),
}
