import type { FileFinding } from '../file_finding.ts'
import { NumberListing } from './number_listing.ts'

/**
 * Findings as they travel from thread to thread: what comes again stands once. `kinds`: what is found, in some row;
 * `places`: for each finding its row and its kind, by turns.
 */
export interface FindingList {
  readonly kinds: readonly FileFinding[]
  readonly places: Int32Array
}

/** Gathers findings into a list. The same rule broken by the same value in the same column is the same kind. */
export class FindingListing {
  #kinds: FileFinding[] = []
  readonly #places = new NumberListing()
  #known: Kinds = new Map()

  add(finding: FileFinding): void {
    this.#places.add(finding.row)
    this.#places.add(this.#kindOf(finding))
  }

  /** The findings since the last time. */
  taken(): FindingList {
    const list = { kinds: this.#kinds, places: this.#places.taken() }
    this.#kinds = []
    this.#known = new Map()
    return list
  }

  #kindOf(finding: FileFinding): number {
    const values = this.#valuesOf(finding)
    const known = values.get(finding.value)
    if (known !== undefined && isSaidAlike(this.#kinds[known], finding)) return known
    values.set(finding.value, this.#kinds.length)
    return this.#kinds.push(finding) - 1
  }

  #valuesOf({ message, column }: FileFinding): Map<string | null, number> {
    const columns = this.#known.get(message) ?? new Map()
    const values = columns.get(column) ?? new Map()
    if (values.size === 0) this.#known.set(message, columns.set(column, values))
    return values
  }
}

/** By message, column and value: to make one key of them takes longer than three looks. */
type Kinds = Map<FileFinding['message'], Map<string | null, Map<string | null, number>>>

/** What concerns several rows is its own. */
const isSaidAlike = (
  known: FileFinding | undefined,
  { rule, variable, remedy, rows }: FileFinding,
): boolean =>
  rows === undefined && known?.rule === rule && known.variable === variable && known.remedy === remedy

/** So many findings are made at a time: what is made of a few is gone before memory is tidied. */
const mostAtATime = 2000

/** The findings of a list, some at a time; an empty list has no findings once. `before`: how many rows of the file stand before those that the list counts. */
export function* findingsIn(
  { kinds, places }: FindingList,
  before: number,
): Generator<readonly FileFinding[], void, undefined> {
  for (let first = 0; first === 0 || first < places.length; first += 2 * mostAtATime) {
    const found: FileFinding[] = []
    for (let at = first; at < Math.min(places.length, first + 2 * mostAtATime); at += 2) {
      const kind = kinds[places[at + 1] ?? -1]
      if (kind) found.push({ ...kind, row: before + (places[at] ?? 0) })
    }
    yield found
  }
}
