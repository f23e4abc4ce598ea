/** Numbers of which each is a constant, or plus or minus another and a constant. */
export class Affine {
  /** What each number is told by: another, itself, or nothing but its constant (−1). */
  readonly root: Int32Array
  readonly sign: Int8Array
  readonly plus: Float64Array

  constructor(size: number) {
    this.root = Int32Array.from({ length: size }, (_, x) => x)
    this.sign = new Int8Array(size).fill(1)
    this.plus = new Float64Array(size)
  }

  /** Brings a number's own root, sign and constant up to date, and gives the root. */
  find(x: number): number {
    const above = this.root[x] ?? -1
    if (above === x || above === -1) return above
    const root = this.find(above)
    const sign = this.sign[x] ?? 1
    this.plus[x] = (this.plus[x] ?? 0) + sign * (this.plus[above] ?? 0)
    this.sign[x] = sign * (this.sign[above] ?? 1)
    this.root[x] = root
    return root
  }

  /** A root is known. */
  fix(root: number, value: number): void {
    this.root[root] = -1
    this.sign[root] = 1
    this.plus[root] = value
  }

  /** A root is plus or minus another one and a constant. */
  join(root: number, other: number, sign: number, plus: number): void {
    this.root[root] = other
    this.sign[root] = sign
    this.plus[root] = plus
  }
}
