/** Today on this machine as an ISO day: the one place where recording reads the clock for it. */
export const todayHere = (): string => {
  const now = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
