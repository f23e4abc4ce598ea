/** What stands before decimals in cells of a file: a comma, as Swedish programs write, unless points are more common. */
export const decimalMarkIn = (rows: readonly (readonly string[])[]): ',' | '.' => {
  let [commas, points] = [0, 0]
  for (const cells of rows)
    for (const cell of cells) {
      if (/^-?\d+,\d+$/.test(cell)) commas++
      else if (/^-?\d+\.\d+$/.test(cell)) points++
    }
  return points > commas ? '.' : ','
}
