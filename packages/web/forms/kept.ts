/** Fetches by name and keeps what came; what failed is fetched again the next time. */
export const kept = <T>(fetchOne: (name: string) => Promise<T>): ((name: string) => Promise<T>) => {
  const all = new Map<string, Promise<T>>()
  return (name) => {
    const known = all.get(name)
    if (known) return known
    const asked = fetchOne(name)
    all.set(name, asked)
    asked.catch(() => all.delete(name))
    return asked
  }
}
