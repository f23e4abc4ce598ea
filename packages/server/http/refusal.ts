import { type ProblemBody, type ProblemDetail, type ProblemId, problems } from '@lyhord/contract'
import type { Language } from '@lyhord/core'

/** An expected refusal, returned as a value by handlers; thrown only to roll a transaction back. */
export class Refusal extends Error {
  readonly id: ProblemId
  readonly errors: readonly ProblemDetail[] | undefined
  readonly more: unknown

  constructor(id: ProblemId, errors?: readonly ProblemDetail[], more?: unknown) {
    super(id)
    this.id = id
    this.errors = errors
    this.more = more
  }
}

/** Refuses: `return refuse('not_found')`. Inside a transaction `throw refuse(…)` also undoes what was done. */
export const refuse = (id: ProblemId, errors?: readonly ProblemDetail[], more?: unknown): Refusal =>
  new Refusal(id, errors, more)

/** The RFC 9457 body of a refusal in the reader's language. */
export const problemBody = ({ id, errors, more }: Refusal, lang: Language): ProblemBody => {
  const kind = problems[id]
  return {
    type: `/api/problems/${kind.number}`,
    id,
    number: kind.number,
    status: kind.status,
    title: kind.title[lang],
    detail: kind.remedy[lang],
    words: { title: kind.title, remedy: kind.remedy },
    ...(errors ? { errors } : {}),
    ...(more === undefined ? {} : { more }),
  }
}
