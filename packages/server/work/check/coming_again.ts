import { unanswered } from './number_of.ts'

/** The bits of a number that tell it from others here: those that share them are kept too, and do no harm. */
const toldBy = (1 << 24) - 1

/** Which numbers come more than once, in the same memory however many there are. */
export class ComingAgain {
  readonly #seen = new Int32Array((toldBy + 1) / 32)
  readonly #again = new Int32Array((toldBy + 1) / 32)

  see(number: number): void {
    if (number === unanswered) return
    const [word, bit] = [(number & toldBy) >> 5, 1 << (number & 31)]
    const seen = this.#seen[word] ?? 0
    if (seen & bit) this.#again[word] = (this.#again[word] ?? 0) | bit
    else this.#seen[word] = seen | bit
  }

  has(number: number): boolean {
    return number !== unanswered && ((this.#again[(number & toldBy) >> 5] ?? 0) & (1 << (number & 31))) !== 0
  }
}
