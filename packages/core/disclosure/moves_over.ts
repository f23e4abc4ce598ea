import type { Move } from './move.ts'

/** Which moves may change each inner cell. */
export class MovesOver {
  readonly #touching: number[][]
  readonly #seen: Int32Array
  #stamp = 0

  /** Every inner cell moves by itself. */
  constructor(size: number) {
    this.#touching = Array.from({ length: size }, (_, cell) => [cell])
    this.#seen = new Int32Array(size)
  }

  /** Those that change the cell, each once; those that no longer do are forgotten. */
  of(cell: number, moves: readonly (Move | undefined)[]): readonly number[] {
    const touching = this.#touching[cell] ?? []
    const stamp = ++this.#stamp
    let kept = 0
    for (let k = 0; k < touching.length; k++) {
      const id = touching[k] ?? 0
      if (this.#seen[id] === stamp || !moves[id]?.cells.includes(cell)) continue
      this.#seen[id] = stamp
      touching[kept++] = id
    }
    touching.length = kept
    return touching
  }

  /** The move has come to change so many of its last cells. */
  meets(id: number, { cells }: Move, last: number): void {
    for (let at = cells.length - last; at < cells.length; at++) this.#touching[cells[at] ?? 0]?.push(id)
  }
}
