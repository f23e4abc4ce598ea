/**
 * Gathers whole numbers of 32 bits, again and again. Its memory is used again: an array leaves what it has outgrown behind,
 * megabytes for each section of a file in which every cell is wrong.
 */
export class NumberListing {
  #numbers = new Int32Array(1 << 12)
  #count = 0

  add(number: number): void {
    if (this.#count === this.#numbers.length) this.#grow()
    this.#numbers[this.#count++] = number
  }

  /** The numbers since the last time. */
  taken(): Int32Array {
    const taken = this.#numbers.slice(0, this.#count)
    this.#count = 0
    return taken
  }

  #grow(): void {
    const longer = new Int32Array(this.#numbers.length * 2)
    longer.set(this.#numbers)
    this.#numbers = longer
  }
}
