import { unanswered } from './number_of.ts'

/** The bits of a number that tell it from others here: those that share them are kept too, and do no harm. */
const toldBy = (1 << 24) - 1

/** In words of a page. */
const pageLength = 1 << 10
/** How many places a bit is moved to give its page: 32 bits of a word, and the words of a page. */
const toPage = 15

/** As many bits as numbers are told by, in pages that are there once one of theirs is set. */
class Bits {
  readonly #pages: (Int32Array | undefined)[] = new Array((toldBy + 1) >> toPage).fill(undefined)

  has(bit: number): boolean {
    return ((this.#pages[bit >> toPage]?.[wordOf(bit)] ?? 0) & (1 << (bit & 31))) !== 0
  }

  set(bit: number): void {
    const page = this.#pages[bit >> toPage] ?? new Int32Array(pageLength)
    this.#pages[bit >> toPage] = page
    page[wordOf(bit)] = (page[wordOf(bit)] ?? 0) | (1 << (bit & 31))
  }
}

const wordOf = (bit: number): number => (bit >> 5) & (pageLength - 1)

/** Which numbers come more than once, in the same memory however many there are; of a few in little. */
export class ComingAgain {
  readonly #seen = new Bits()
  readonly #again = new Bits()

  see(number: number): void {
    if (number === unanswered) return
    const bit = number & toldBy
    if (this.#seen.has(bit)) this.#again.set(bit)
    else this.#seen.set(bit)
  }

  has(number: number): boolean {
    return number !== unanswered && this.#again.has(number & toldBy)
  }
}
