// another prime than anybody else's: the auditor does its own arithmetic
const prime = 33_554_393

/** The residue of a whole number. */
export const modulo = (x: number): number => ((x % prime) + prime) % prime

/** The residue that gives 1 when multiplied by `x`, which is none of 0 (Euclid). */
export const inverted = (x: number): number => {
  let [a, b, u, v] = [modulo(x), prime, 1, 0]
  while (b !== 0) {
    const q = Math.floor(a / b)
    ;[a, b, u, v] = [b, a - q * b, v, u - q * v]
  }
  return modulo(u)
}
