import type { Words } from '@lyhord/core'
import type { z } from 'zod'
import type { Action } from './policy.ts'
import type { ProblemId } from './problem.ts'

// what a shape is at heart: held against all that one can do, every address costs the compiler much longer
type Shape = z.core.$ZodType

/** What one address takes, gives, refuses and demands. Its key in the register is its address: `PUT /api/records/:record`. */
export interface Endpoint {
  readonly summary: Words
  readonly access: Action
  /** Path parameters, query (texts) and JSON body. */
  readonly params?: Shape
  readonly query?: Shape
  readonly body?: Shape
  /** The body as it is told of when something in it is refused, where that is not how it came. */
  readonly toldAs?: (body: unknown) => unknown
  /** The largest body, where it may be more than a megabyte. */
  readonly mostBytes?: number
  readonly output: Shape
  readonly problems?: readonly ProblemId[]
  /** What is not valid is refused as this instead, where a public interface says with which status. */
  readonly notValidAs?: ProblemId
  /** For programs and pages everywhere: it may be asked for from any origin, kept and asked again whether it has changed. */
  readonly open?: true
  /** Kept in the audit log as this act. */
  readonly audit?: string
  /** What its JSON is called, where it has a name of its own. */
  readonly jsonAs?: 'application/ld+json'
  /** Answers something else than JSON. */
  readonly stream?:
    | 'text/csv'
    | 'text/event-stream'
    | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    | 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
    | 'application/pdf'
}

/** Declares an endpoint, keeping its exact types. */
export const endpoint = <const E extends Endpoint>(e: E): E => e

type Given<E, K extends string> = E extends { readonly [P in K]: infer S extends Shape }
  ? z.input<S>
  : undefined
type Taken<E, K extends string> = E extends { readonly [P in K]: infer S extends Shape }
  ? z.output<S>
  : undefined

/** What a caller sends. */
export interface Asking<E> {
  readonly params: Given<E, 'params'>
  readonly query: Given<E, 'query'>
  readonly body: Given<E, 'body'>
}

/** What the server works with, read once at the door. */
export interface Asked<E> {
  readonly params: Taken<E, 'params'>
  readonly query: Taken<E, 'query'>
  readonly body: Taken<E, 'body'>
}

/** What the caller gets back. */
export type Answered<E extends Endpoint> = z.output<E['output']>
