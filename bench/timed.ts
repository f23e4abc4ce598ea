/** Median, over several runs, of the microseconds the work on one item takes; the first runs only warm up. */
export const microsecondsEach = <T>(items: readonly T[], work: (item: T) => unknown, runs = 9): number => {
  const run = (): number => {
    const start = performance.now()
    for (const item of items) work(item)
    return performance.now() - start
  }
  for (let i = 0; i < 3; i++) run()
  const times = Array.from({ length: runs }, run).sort((a, b) => a - b)
  return ((times[Math.floor(runs / 2)] ?? 0) * 1000) / items.length
}
