/** The one of `known` that somebody may have meant: two letters wrong at most, and fewer than half of them; else none. */
export const nearest = (written: string, known: readonly string[]): string | undefined => {
  const most = Math.min(2, Math.ceil(written.length / 2) - 1)
  return known
    .map((name) => ({ name, wrong: lettersWrong(written, name) }))
    .filter(({ wrong }) => wrong <= most)
    .toSorted((a, b) => a.wrong - b.wrong)[0]?.name
}

/** How many letters to add, take away or exchange (Levenshtein 1966). */
const lettersWrong = (one: string, other: string): number => {
  let above = Array.from({ length: other.length + 1 }, (_, j) => j)
  for (const [i, letter] of [...one].entries()) {
    const row = [i + 1]
    for (const [j, there] of [...other].entries())
      row.push(
        Math.min((above[j] ?? 0) + (letter === there ? 0 : 1), (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1),
      )
    above = row
  }
  return above[other.length] ?? 0
}
