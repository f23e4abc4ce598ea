/** So that nobody waits for too many others, and little is done again when one of them is refused. */
const mostTogether = 16

/** One transaction is written to disk while the next one works. */
const mostUnderWay = 2

/** Those who wait, and how many transactions are under way; when one of them is `working`, the other is committing. */
interface Line<P> {
  readonly waiting: P[]
  working: boolean
  underWay: number
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
    if (line.working || line.underWay === mostUnderWay) return
    const parts = line.waiting.splice(0, mostTogether)
    if (parts.length > 0) start(tenant, line, parts)
    else if (line.underWay === 0) lines.delete(tenant)
  }

  const start = (tenant: string, line: Line<P>, parts: readonly P[]): void => {
    line.working = true
    line.underWay++
    let working = true
    const committing = (): void => {
      if (working) line.working = working = false
      next(tenant, line)
    }
    void run(tenant, parts, committing).then(() => {
      line.underWay--
      committing()
    })
  }

  return (tenant, part) => {
    const line = lines.get(tenant) ?? { waiting: [], working: false, underWay: 0 }
    lines.set(tenant, line)
    line.waiting.push(part)
    next(tenant, line)
  }
}
