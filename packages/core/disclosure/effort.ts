/** Steps of the simplex method. They are bounded, and not time, so that the outcome is the same everywhere. */
export class Effort {
  steps = 0
  #begun = 0
  #isGivenUp = false

  /** A search begins. */
  begin(): void {
    this.#begun = this.steps
  }

  /** Takes a step, if there is one left: a search that goes on for ever is the last one. */
  step(): boolean {
    this.#isGivenUp ||= this.steps - this.#begun >= mostOfOne
    if (this.#isGivenUp) return false
    this.steps++
    return true
  }

  get isSpent(): boolean {
    return this.#isGivenUp || this.steps > mostSteps
  }
}

const mostSteps = 60_000
/** Searches in large and in dense tables alike have been seen to take half as many. */
const mostOfOne = 500
