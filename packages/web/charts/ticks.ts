/** Round values from zero to `end`, about `count` steps of them: 1, 2 or 5 and zeros apart. */
export const ticksTo = (end: number, count: number): readonly number[] => {
  if (end <= 0) return [0]
  const power = 10 ** Math.floor(Math.log10(end / count))
  const error = end / count / power
  const step =
    power * (error >= Math.sqrt(50) ? 10 : error >= Math.sqrt(10) ? 5 : error >= Math.sqrt(2) ? 2 : 1)
  const digits = Math.max(0, -Math.floor(Math.log10(step)))
  return Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, i) =>
    Number((i * step).toFixed(digits)),
  )
}
