/** So that nobody waits for too many others, and little is done again when one of them is refused. */
const mostTogether = 16

/** One transaction is written to disk while the next one works. */
const mostUnderWay = 2

/** Those who wait, and those under way, by transaction; when one of them is `working`, the other is committing. */
interface Line<P> {
  readonly waiting: P[]
  readonly underWay: Set<readonly P[]>
  working: boolean
}

/**
 * How many go next, beside so many whose work is being written: half of them all, so that those who come again and again
 * share evenly and one half works while the other is written, and nobody while they would be fewer than the others.
 */
const shareOf = (waiting: number, beingWritten: number): number => {
  if (waiting < beingWritten) return 0
  return Math.min(mostTogether, beingWritten === 0 ? waiting : Math.ceil((waiting + beingWritten) / 2))
}

/**
 * Lets those of a tenant take turns: who comes while others work goes with the next ones, together. `run` works for them
 * and tells when nothing remains but to commit: the next ones need not wait for the disk.
 */
export const openTurns = <P>(
  run: (tenant: string, parts: readonly P[], committing: () => void) => Promise<void>,
): ((tenant: string, part: P) => void) => {
  const lines = new Map<string, Line<P>>()

  const next = (tenant: string, line: Line<P>): void => {
    if (line.working || line.underWay.size === mostUnderWay) return
    const [others = []] = line.underWay
    const parts = line.waiting.splice(0, shareOf(line.waiting.length, others.length))
    if (parts.length > 0) start(tenant, line, parts)
    else if (others.length === 0) lines.delete(tenant)
  }

  const start = (tenant: string, line: Line<P>, parts: readonly P[]): void => {
    line.working = true
    line.underWay.add(parts)
    let working = true
    const committing = (): void => {
      if (working) line.working = working = false
      next(tenant, line)
    }
    void run(tenant, parts, committing).then(() => {
      line.underWay.delete(parts)
      committing()
    })
  }

  return (tenant, part) => {
    const line = lines.get(tenant) ?? { waiting: [], underWay: new Set(), working: false }
    lines.set(tenant, line)
    line.waiting.push(part)
    next(tenant, line)
  }
}
