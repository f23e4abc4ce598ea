/**
 * A column as an extract may have it: its heading; what it truly answers (`kon`; `orsaker*fysiskt_vald` where it marks one
 * code; `=alder` where the answer is counted from it; nothing where no question asks); what stands in its cells, divided
 * by `|`; and what divides several values in a cell. A local value says its code after `=`, and nothing there when
 * nobody can know without asking. `#` becomes the row's number, `%` a personal number that nobody can have.
 */
export type StyleColumn = readonly [heading: string, answers: string, cells: string, separator?: string]

/** A manner of writing an extract, invented from the words of the trade: no vendor's format is copied. */
export interface Style {
  readonly manner: string
  readonly columns: readonly StyleColumn[]
}
