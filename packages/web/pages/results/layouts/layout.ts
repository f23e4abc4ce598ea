import type { ResultsText } from '../../../text/sv/results.ts'

/** One section of the page: its id in the address, and the figures in it. */
export interface Section {
  readonly id: Exclude<keyof ResultsText['sections'], 'flickor_pojkar' | 'over_tid'>
  readonly indicators: readonly string[]
}

/** The order of a form's results. */
export interface Layout {
  /** What is most about the child stands first; girls and boys come after `beforeSexes` sections. */
  readonly sections: readonly Section[]
  readonly beforeSexes: number
  /** Shown within another figure, or told in the first sentence of the page. */
  readonly elsewhere: readonly string[]
  /** Followed half-year by half-year. */
  readonly followed: readonly string[]
}
