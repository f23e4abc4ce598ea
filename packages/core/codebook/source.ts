/**
 * How sure we are of a piece of knowledge.
 * `verified`: read in a primary source · `verified_concept`: the concept is, the value list is not ·
 * `proposal`: made here, to be confirmed with the users.
 */
export type Evidence = 'verified' | 'verified_concept' | 'proposal'

/** Where a piece of knowledge comes from. */
export interface Source {
  readonly text: string
  readonly url?: string
  readonly evidence: Evidence
}
