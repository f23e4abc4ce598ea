import type { Address, Answered, Api, Asking } from '@lyhord/contract'
import { addressOf } from './address.ts'
import { noContact, type Problem, ProblemError, readProblem } from './problem.ts'

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

const send = async (
  address: string,
  { params, query }: Parts,
  json: string | undefined,
): Promise<Response | undefined> => {
  const { method, path } = addressOf(address, params, query)
  const headers = {
    accept: 'application/json',
    ...(json !== undefined && { 'content-type': 'application/json' }),
  }
  return fetch(path, { method, headers, body: json ?? null }).catch(() => undefined)
}

/** Asks without checking what is asked: for the typed doors below and in `use_call.ts`. */
export const ask = async <A extends Address>(
  address: A,
  parts: Parts,
  json = parts.body === undefined ? undefined : JSON.stringify(parts.body),
): Promise<Outcome<Answer<A>>> => {
  const response = await send(address, parts, json)
  if (!response) return { ok: false, problem: noContact }
  if (response.ok) return { ok: true, value: await response.json() }
  const problem = await readProblem(response)
  if (problem.id === 'not_signed_in') signedOut()
  return { ok: false, problem }
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
