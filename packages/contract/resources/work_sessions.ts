import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../frame/endpoint.ts'
import { done, id, line, moment } from '../frame/shapes.ts'

const flag = z.object({
  id,
  record: id,
  localId: z.string().nullable(),
  variable: z.string(),
  question: z.string().nullable(),
  askedBy: z.string(),
  askedAt: moment,
  /** The codes the group suggests, or a text where free text is allowed; null while open. */
  answer: z
    .object({ codes: z.array(z.string()), text: z.string().nullable(), by: z.string(), at: moment })
    .nullable(),
})

const workSession = z.object({
  id,
  collection: id,
  title: z.string(),
  startedAt: moment,
  endedAt: moment.nullable(),
  startedBy: z.string(),
  /** Share of cases that two people record independently, 0–1. */
  doubleShare: z.number(),
})

/** Per variable, never per person. `kappa` is null where it is not defined or too few. */
const agreement = z.object({
  variable: z.string(),
  n: z.number(),
  percent: z.number(),
  kappa: z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
})

const ofSession = z.object({ session: id })

/** The forenoon when the whole group records together. */
export const workSessions = {
  'GET /api/work-sessions': endpoint({
    summary: w('Arbetspass', 'Work-group sessions'),
    access: 'work_session.take_part',
    output: z.object({ sessions: z.array(workSession) }),
  }),
  'POST /api/work-sessions': endpoint({
    summary: w('Börja ett arbetspass', 'Start a work-group session'),
    access: 'work_session.lead',
    body: z.object({ collection: id, title: line(120), doubleShare: z.number().min(0).max(1).default(0) }),
    output: workSession,
    problems: ['not_found', 'collection_closed', 'not_in_this_state'],
    audit: 'work_session_started',
  }),
  'GET /api/work-sessions/:session': endpoint({
    summary: w('Ett arbetspass nu', 'A work-group session now'),
    access: 'work_session.take_part',
    params: ofSession,
    output: z.object({
      session: workSession,
      submitted: z.number(),
      drafts: z.number(),
      people: z.number(),
      /** Submitted per five minutes since the start, for the rising line. */
      progress: z.array(z.object({ at: moment, submitted: z.number() })),
      flags: z.array(flag),
      /** Cases chosen for a second coding, and those I may take (not recorded by me). */
      doubles: z.object({
        chosen: z.number(),
        done: z.number(),
        forMe: z.array(z.object({ record: id, localId: z.string().nullable() })),
      }),
      agreement: z.array(agreement),
    }),
    problems: ['not_found'],
    audit: 'flags_listed',
  }),
  'POST /api/work-sessions/:session/end': endpoint({
    summary: w('Avsluta ett arbetspass', 'End a work-group session'),
    access: 'work_session.lead',
    params: ofSession,
    output: workSession,
    problems: ['not_found', 'not_in_this_state'],
    audit: 'work_session_ended',
  }),
  'POST /api/records/:record/flags': endpoint({
    summary: w('Fråga gruppen', 'Ask the group'),
    access: 'record.write',
    params: z.object({ record: id }),
    body: z.object({ variable: z.string().max(64), question: line(500).optional() }),
    output: flag,
    problems: ['not_found', 'free_text_off', 'personal_number'],
    audit: 'flag_raised',
  }),
  'POST /api/flags/:flag/answer': endpoint({
    summary: w('Svara på en fråga', 'Answer a flagged question'),
    access: 'record.write',
    params: z.object({ flag: id }),
    body: z
      .object({ codes: z.array(line(64)).max(60).default([]), text: line(500).optional() })
      .refine((a) => a.codes.length > 0 || a.text !== undefined, { path: ['codes'] }),
    output: flag,
    problems: ['not_found', 'free_text_off', 'personal_number'],
    audit: 'flag_answered',
  }),
  'GET /api/collections/:collection/flags': endpoint({
    summary: w('Frågor till gruppen', 'Questions to the group'),
    access: 'record.read',
    params: z.object({ collection: id }),
    output: z.object({ flags: z.array(flag) }),
    problems: ['not_found'],
    audit: 'flags_listed',
  }),
  'DELETE /api/flags/:flag': endpoint({
    summary: w('Ta bort en fråga', 'Remove a flagged question'),
    access: 'record.write',
    params: z.object({ flag: id }),
    output: done,
    problems: ['not_found'],
    audit: 'flag_removed',
  }),
}
