/**
 * Median, over several runs, of the CPU microseconds the work on one item takes, all threads of this process counted;
 * unlike the clock on the wall it tells nearly the same on a busy machine. The first runs only warm up.
 */
export const microsecondsEach = <T>(items: readonly T[], work: (item: T) => unknown, runs = 15): number => {
  const run = (): number => {
    const before = process.cpuUsage()
    for (const item of items) work(item)
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
  for (let i = 0; i < 5; i++) run()
  const times = Array.from({ length: runs }, run).sort((a, b) => a - b)
  return (times[Math.floor(runs / 2)] ?? 0) / items.length
}
