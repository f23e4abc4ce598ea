import type { Cells } from '../reading/lay_out.ts'

/** Numbers the different cells of a column from 0, in the order in which they are met. Equal bytes have equal numbers. */
export class CellCodes {
  #count = 0
  /** By the last bits of a cell's hash: its number plus one, or 0 where there is none. */
  #places = new Int32Array(1 << 4)
  #hashes = new Int32Array(1 << 3)
  /** The bytes of all cells, one after the other, and where each begins; the next one too. */
  #bytes = new Uint8Array(1 << 6)
  #starts = new Int32Array((1 << 3) + 1)

  codeOf({ piece, starts, ends, hashes }: Cells, cell: number): number {
    const start = starts[cell] ?? 0
    const end = ends[cell] ?? 0
    const hash = hashes[cell] ?? 0
    const last = this.#places.length - 1
    for (let place = hash & last; ; place = (place + 1) & last) {
      const code = (this.#places[place] ?? 0) - 1
      if (code === -1) return this.#add(place, hash, piece.subarray(start, end))
      if (this.#hashes[code] === hash && this.#is(code, piece, start, end)) return code
    }
  }

  #is(code: number, piece: Uint8Array, start: number, end: number): boolean {
    const own = this.#starts[code] ?? 0
    if ((this.#starts[code + 1] ?? 0) - own !== end - start) return false
    for (let at = start; at < end; at++) if (this.#bytes[own + at - start] !== piece[at]) return false
    return true
  }

  #add(place: number, hash: number, cell: Uint8Array): number {
    const code = this.#count++
    const start = this.#starts[code] ?? 0
    const end = start + cell.length
    if (end > this.#bytes.length) this.#bytes = longer(this.#bytes, new Uint8Array(end * 2))
    this.#bytes.set(cell, start)
    this.#starts[code + 1] = end
    this.#hashes[code] = hash
    this.#places[place] = code + 1
    if (this.#count === this.#hashes.length) this.#grow()
    return code
  }

  #grow(): void {
    this.#hashes = longer(this.#hashes, new Int32Array(this.#count * 2))
    this.#starts = longer(this.#starts, new Int32Array(this.#count * 2 + 1))
    this.#places = new Int32Array(this.#count * 4)
    const last = this.#places.length - 1
    for (let code = 0; code < this.#count; code++) {
      let place = (this.#hashes[code] ?? 0) & last
      while (this.#places[place] !== 0) place = (place + 1) & last
      this.#places[place] = code + 1
    }
  }
}

const longer = <T extends Uint8Array | Int32Array>(list: T, into: T): T => {
  into.set(list)
  return into
}
