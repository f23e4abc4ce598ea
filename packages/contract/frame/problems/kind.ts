import type { Words } from '@lyhord/core'

/** A refusal people can understand: number (stable), HTTP status, what is the matter and what to do. */
export interface ProblemKind {
  readonly number: number
  readonly status: number
  readonly title: Words
  readonly remedy: Words
}

/** One entry of the catalogue. */
export const kind = (number: number, status: number, title: Words, remedy: Words): ProblemKind => ({
  number,
  status,
  title,
  remedy,
})
