import type { Words } from '@lyhord/core'

/** Something of a form that could not be taken along, and where it stood: never left out in silence. */
export interface LeftOut {
  /** The question, list or row it is about, as the file calls it. */
  readonly at: string
  readonly what: Words
}

export const leftOut = (at: string, sv: string, en: string): LeftOut => ({ at, what: { sv, en } })
