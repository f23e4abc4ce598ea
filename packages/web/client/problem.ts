import type { ProblemBody, ProblemDetail, ProblemId } from '@lyhord/contract'
import type { Words } from '@lyhord/core'

/** A refusal as the screen holds it: the server's own words, or the client's when nobody answered. */
export interface Problem {
  readonly id: ProblemId | 'no_contact'
  /** Number in the problem catalogue; 0 when no server answered. */
  readonly number: number
  readonly status: number
  readonly title: Words
  readonly remedy: Words
  /** What is wrong where; `at` is a field's name or a variable's id. */
  readonly errors: readonly ProblemDetail[]
  /** By problem: the other version at `conflict`, findings at `findings`. */
  readonly more?: unknown
}

/** Whether something is wrong with the house itself, so that whoever runs it will want to know the number. */
export const isFault = ({ number }: Problem): boolean => number >= 900

/** Whether nobody could be asked just now: it passes by itself. */
export const isAway = ({ id }: Problem): boolean => id === 'no_contact' || id === 'database_away'

/** Whether the same asking may succeed a little later: no contact, the database away, a fault. */
export const mayPass = (problem: Problem): boolean => problem.id === 'no_contact' || isFault(problem)

/** Whether the address itself is what cannot be read: nothing can be there. */
export const isAstray = ({ id, errors }: Problem): boolean =>
  id === 'not_valid' && errors.length > 0 && errors.every(({ at }) => at.startsWith('params.'))

/** How a problem travels where only thrown things do (Query, loaders). */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.title.en)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/** Nobody answered: the network or the server is away. */
export const noContact: Problem = {
  id: 'no_contact',
  number: 0,
  status: 0,
  title: { sv: 'Ingen kontakt med servern.', en: 'No contact with the server.' },
  remedy: {
    sv: 'Det du skrivit finns kvar här. Försök igen om en stund.',
    en: 'What you wrote is still here. Try again in a while.',
  },
  errors: [],
}

const fault = (status: number): Problem => ({
  id: 'fault',
  number: 902,
  status,
  title: { sv: 'Något gick fel hos oss.', en: 'Something went wrong on our side.' },
  remedy: {
    sv: 'Försök igen. Händer det igen: berätta för er administratör.',
    en: 'Try again. If it happens again: tell your administrator.',
  },
  errors: [],
})

const isBody = (x: unknown): x is ProblemBody =>
  typeof x === 'object' && x !== null && 'id' in x && 'number' in x && 'words' in x

/** A proxy answers for a server that is away (RFC 9110, 15.6.3–15.6.5). */
const isForAway = (status: number): boolean => status >= 502 && status <= 504

/** Reads a refusing response; one that is not a problem of ours is a fault, or a proxy without a server behind it. */
export const readProblem = async (response: Response): Promise<Problem> => {
  const body: unknown = await response.json().catch(() => undefined)
  if (!isBody(body)) return isForAway(response.status) ? noContact : fault(response.status)
  const { id, number, status, words, errors = [], more } = body
  return { id, number, status, ...words, errors, more }
}

/** The problem inside whatever was thrown; an unexpected throw is a fault. */
export const problemOf = (thrown: unknown): Problem =>
  thrown instanceof ProblemError ? thrown.problem : fault(0)
