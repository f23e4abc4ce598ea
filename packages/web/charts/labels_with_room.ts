/** Width of a character under an axis, px: figures and small letters of 13 px, and their share of the space between. */
const character = 6

/**
 * Which of some labels in a row, so many px apart, have room beside each other: the last, and as many before it as fit,
 * evenly. `lines` are those of all labels.
 */
export const labelsWithRoom = (
  count: number,
  step: number,
  lines: readonly string[],
): ((place: number) => boolean) => {
  const widest = Math.max(0, ...lines.map((line) => line.length)) * character
  const every = Math.max(1, Math.ceil(widest / step))
  return (place) => (count - 1 - place) % every === 0
}
