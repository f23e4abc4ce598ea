/** A scattered sign that is always the same for the same place. */
export const signAt = (place: number): 1 | -1 => {
  let h = Math.imul(place + 1, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
  return ((h ^ (h >>> 15)) & 1) === 0 ? 1 : -1
}
