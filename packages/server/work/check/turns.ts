/** So many sections are judged at most before the first of them is given on: findings wait in memory. */
const mostAhead = 4

const [taken, given] = [0, 1]

/** Whose turn it is: threads take the sections of a file one after the other, and none runs far ahead of the slowest. */
export class Turns {
  readonly shared: SharedArrayBuffer
  readonly #counts: Int32Array

  /** `shared`: from the thread that began. */
  constructor(shared = new SharedArrayBuffer(8)) {
    this.shared = shared
    this.#counts = new Int32Array(shared)
  }

  /** The section to judge next; `undefined` as long as that is too far ahead. */
  take(): number | undefined {
    const next = Atomics.load(this.#counts, taken)
    if (next >= Atomics.load(this.#counts, given) + mostAhead) return undefined
    return Atomics.compareExchange(this.#counts, taken, next, next + 1) === next ? next : this.take()
  }

  /** The same, where the thread may stand still until it can be had. */
  waitAndTake(): number {
    const before = Atomics.load(this.#counts, given)
    const next = this.take()
    if (next !== undefined) return next
    Atomics.wait(this.#counts, given, before)
    return this.waitAndTake()
  }

  /** Tells that one more section is given on. */
  give(): void {
    Atomics.add(this.#counts, given, 1)
    Atomics.notify(this.#counts, given)
  }
}
