import type { Address, Answered, Api, Asking } from '@lyhord/contract'
import { addressOf } from './address.ts'
import { noteContact } from './contact.ts'
import { settleSignOut } from './owed.ts'
import { isAway, noContact, type Problem, ProblemError, readProblem } from './problem.ts'

interface Parts {
  readonly params?: Readonly<Record<string, unknown>> | undefined
  readonly query?: Readonly<Record<string, unknown>> | undefined
  readonly body?: unknown
}

type Part<A extends Address, K extends keyof Parts> = Asking<Api[A]>[K] extends undefined
  ? { readonly [P in K]?: undefined }
  : Record<never, never> extends Asking<Api[A]>[K]
    ? { readonly [P in K]?: Asking<Api[A]>[K] }
    : { readonly [P in K]: Asking<Api[A]>[K] }

/** What an address takes: only the parts it declares; a query with nothing required may be left out. */
export type Given<A extends Address> = Parts & Part<A, 'params'> & Part<A, 'query'> & Part<A, 'body'>
/** No argument at all where nothing is required. */
export type Arguments<A extends Address> =
  Record<never, never> extends Given<A> ? [asking?: Given<A>] : [asking: Given<A>]
/** What an address answers. */
export type Answer<A extends Address> = Answered<Api[A]>

/** The outcome as a value: for code that must go on after a refusal (autosave, forms). */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem }

let signedOut = (): void => {}
/** What happens when any call finds that nobody is signed in. */
export const whenSignedOut = (act: () => void): void => {
  signedOut = act
}

let answered = (): void => {}
/** What happens when any call was answered as asked: whoever is signed in is so still. */
export const whenAnswered = (act: () => void): void => {
  answered = act
}

/** What a page cannot be shown without: a network that neither answers nor says no is away after so long, ms. */
const patience: Readonly<Record<string, number>> = { 'GET /api/me': 8000, 'GET /api/health': 8000 }

const send = async <A extends Address>(
  address: A,
  { params, query }: Parts,
  json: string | undefined,
): Promise<Outcome<Answer<A>>> => {
  const { method, path } = addressOf(address, params, query)
  const headers = {
    accept: 'application/json',
    ...(json !== undefined && { 'content-type': 'application/json' }),
  }
  const longest = patience[address]
  const signal = longest === undefined ? null : AbortSignal.timeout(longest)
  const response = await fetch(path, { method, headers, body: json ?? null, signal }).catch(() => undefined)
  if (!response) return { ok: false, problem: noContact }
  return response.ok
    ? { ok: true, value: await response.json() }
    : { ok: false, problem: await readProblem(response) }
}

const reach: typeof send = async (address, parts, json) => {
  const settled = await settleSignOut(async () => (await send('DELETE /api/session', {}, undefined)).ok)
  const outcome = settled ? await send(address, parts, json) : { ok: false as const, problem: noContact }
  noteContact(outcome.ok || !isAway(outcome.problem), lookForServer)
  return outcome
}

/** Asks whether anybody answers, and notes it as contact. */
export const lookForServer = (): void => void reach('GET /api/health', {}, undefined)

/** Asks without checking what is asked: for the typed doors below and in `use_call.ts`. */
export const ask = async <A extends Address>(
  address: A,
  parts: Parts,
  json = parts.body === undefined ? undefined : JSON.stringify(parts.body),
): Promise<Outcome<Answer<A>>> => {
  const outcome = await reach(address, parts, json)
  if (outcome.ok) answered()
  else if (outcome.problem.id === 'not_signed_in') signedOut()
  return outcome
}

/** Asks the server and returns the outcome; never throws. A lost network is the problem `no_contact`. */
export const attempt = <A extends Address>(
  address: A,
  ...[asking]: Arguments<A>
): Promise<Outcome<Answer<A>>> => ask(address, asking ?? {})

/** The same with a body that is JSON already, made where the page does not stand still. */
export const attemptJson = <A extends Address>(
  address: A,
  parts: Parts & Part<A, 'params'>,
  json: string,
): Promise<Outcome<Answer<A>>> => ask(address, parts, json)

/** The answer of an outcome; throws {@link ProblemError}, as Query wants it. */
export const answerOf = async <T>(outcome: Promise<Outcome<T>>): Promise<T> => {
  const settled = await outcome
  if (!settled.ok) throw new ProblemError(settled.problem)
  return settled.value
}

/** Asks the server and returns its answer; throws {@link ProblemError}. */
export const call = <A extends Address>(address: A, ...[asking]: Arguments<A>): Promise<Answer<A>> =>
  answerOf(ask(address, asking ?? {}))
