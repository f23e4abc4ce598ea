import type { JudgedRows } from './judged_rows.ts'

/** What a thread says of a section. */
export interface SectionMessage {
  readonly at: number
  readonly judged: JudgedRows | undefined
}

/** What has been said of sections that are not given on yet. */
export class Heard {
  readonly #judged = new Map<number, JudgedRows | undefined>()
  #next = Promise.withResolvers<void>()

  hear({ at, judged }: SectionMessage): void {
    this.#judged.set(at, judged)
    this.#next.resolve()
    this.#next = Promise.withResolvers()
  }

  has(at: number): boolean {
    return this.#judged.has(at)
  }

  taken(at: number): JudgedRows | undefined {
    const judged = this.#judged.get(at)
    this.#judged.delete(at)
    return judged
  }

  /** Waits until something more is said. */
  next(): Promise<void> {
    return this.#next.promise
  }
}
