import type { Words } from '@lyhord/core'
import { accessProblems } from './problems/access.ts'
import { houseProblems } from './problems/house.ts'
import { importsProblems } from './problems/imports.ts'
import { recordsProblems } from './problems/records.ts'
import { releasesProblems } from './problems/releases.ts'
import { requestProblems } from './problems/request.ts'
import { serverProblems } from './problems/server.ts'
import { signInProblems } from './problems/sign_in.ts'

export type { ProblemKind } from './problems/kind.ts'

/** The numbered catalogue. 1xx request · 2xx sign-in · 3xx access · 4xx records · 5xx house · 9xx server. Numbers are never reused. */
export const problems = {
  ...requestProblems,
  ...signInProblems,
  ...accessProblems,
  ...recordsProblems,
  ...importsProblems,
  ...releasesProblems,
  ...houseProblems,
  ...serverProblems,
}

export type ProblemId = keyof typeof problems

/**
 * One entry of `not_valid` or `findings`: where (the path in the body, one in the address after `query.` or `params.`, or a
 * variable's id), what and what to do.
 */
export interface ProblemDetail {
  readonly at: string
  readonly message: Words
  readonly remedy?: Words
}

/** RFC 9457 body (`application/problem+json`). `type` is a stable address in the generated problem catalogue. */
export interface ProblemBody {
  readonly type: string
  readonly id: ProblemId
  readonly number: number
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly words: { readonly title: Words; readonly remedy: Words }
  readonly errors?: readonly ProblemDetail[]
  /** More for the screen, by problem: the other version at `conflict`, findings at `findings`. */
  readonly more?: unknown
}
