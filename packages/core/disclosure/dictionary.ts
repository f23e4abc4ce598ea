/** One way to change the tables: raising its own part by 1 changes these parts by these numbers. */
export interface Direction {
  readonly own: number
  readonly parts: readonly number[]
  readonly values: readonly number[]
}

/** How far one can go in a direction, and the part that stops it by reaching 0 (−1: no end, or no stop wanted). */
export interface Step {
  readonly length: number
  readonly stop: number
}

/** Who follows the tables: told of every part that changes and by how much, and of the parts when a table is reached. */
export interface Follower {
  readonly changed: (part: number, by: number) => void
  readonly reached: (parts: readonly number[]) => void
}

/**
 * A simplex dictionary (Chvátal 1983) of all tables that agree with what is known: every table is the present one plus
 * directions, and no part may go below 0. One can always go back to the table and the directions of the beginning.
 */
export interface Dictionary {
  readonly at: Float64Array
  /** How a sum of parts changes along each direction that changes it. */
  readonly slopes: (parts: ArrayLike<number>) => readonly (readonly [id: number, slope: number])[]
  readonly direction: (id: number) => Direction
  /** The farthest one can go along a direction, up (1) or down (−1). */
  readonly reachOf: (id: number, way: 1 | -1) => Step
  /** Goes there; the part that stops takes the direction over. */
  readonly go: (id: number, way: 1 | -1, step: Step) => void
  readonly goBack: () => void
}

/** Less than this is nothing. */
export const nearZero = 1e-9

/** The dictionary of a table (`values`, by part) and the directions in which it can change. */
export const dictionaryOf = (
  values: Float64Array,
  start: readonly Direction[],
  { changed, reached }: Follower,
): Dictionary => {
  const at = values.slice()
  const directions = [...start]
  const touching: number[][] = Array.from(values, () => [])
  directions.forEach(({ parts }, id) => {
    for (const part of parts) touching[part]?.push(id)
  })
  const directionsBefore = new Map<number, Direction>()
  const valuesBefore = new Map<number, number>()
  const grown: number[] = []
  const none: Direction = { own: -1, parts: [], values: [] }
  const direction = (id: number): Direction => directions[id] ?? none
  const seen = new Int32Array(start.length)
  let look = 0

  const slopes = (sum: ArrayLike<number>): readonly (readonly [id: number, slope: number])[] => {
    const slope = new Map<number, number>()
    for (let i = 0; i < sum.length; i++) {
      const part = sum[i] ?? 0
      look++
      for (const id of touching[part] ?? []) {
        if (seen[id] === look) continue
        seen[id] = look
        const value = entry(direction(id), part)
        if (value !== 0) slope.set(id, (slope.get(id) ?? 0) + value)
      }
    }
    return [...slope].filter(([, value]) => Math.abs(value) > nearZero)
  }

  const reachOf = (id: number, way: 1 | -1): Step => {
    const { parts, values: changes } = direction(id)
    let [length, stop] = [Number.POSITIVE_INFINITY, -1]
    for (let i = 0; i < parts.length; i++) {
      const change = way * (changes[i] ?? 0)
      if (change >= -nearZero) continue
      const part = parts[i] ?? 0
      const room = Math.max(0, at[part] ?? 0) / -change
      if (room < length - nearZero || (room < length + nearZero && part < stop)) {
        length = room
        stop = part
      }
    }
    return { length, stop }
  }

  const go = (id: number, way: 1 | -1, { length, stop }: Step): void => {
    const { own, parts, values: changes } = direction(id)
    if (length > 0) {
      for (let i = 0; i < parts.length; i++) {
        const part = parts[i] ?? 0
        const by = way * length * (changes[i] ?? 0)
        if (!valuesBefore.has(part)) valuesBefore.set(part, at[part] ?? 0)
        at[part] = (at[part] ?? 0) + by
        changed(part, by)
      }
      reached(parts)
    }
    if (stop !== own && stop >= 0) pivot(id, stop)
  }

  const pivot = (id: number, stop: number): void => {
    const chosen = direction(id)
    const scale = entry(chosen, stop)
    for (let i = 0; i < chosen.parts.length; i++)
      spread[chosen.parts[i] ?? 0] = (chosen.values[i] ?? 0) / scale
    const others = [...new Set(touching[stop])]
    for (const other of others) {
      const value = other === id ? 0 : entry(direction(other), stop)
      if (value !== 0) subtract(other, chosen.parts, value)
    }
    for (const part of chosen.parts) spread[part] = 0
    keepOld(id)
    directions[id] = { own: stop, parts: chosen.parts, values: chosen.values.map((v) => v / scale) }
  }

  const spread = new Float64Array(values.length)
  const met = new Int32Array(values.length)
  let meeting = 0
  /** Subtracts a multiple of the direction that is spread out. */
  const subtract = (id: number, others: readonly number[], times: number): void => {
    const now = direction(id)
    const parts: number[] = []
    const changes: number[] = []
    meeting++
    for (let i = 0; i < now.parts.length; i++) {
      const part = now.parts[i] ?? 0
      met[part] = meeting
      const value = (now.values[i] ?? 0) - times * (spread[part] ?? 0)
      if (Math.abs(value) <= nearZero) continue
      parts.push(part)
      changes.push(value)
    }
    for (const part of others) {
      if (met[part] === meeting) continue
      parts.push(part)
      changes.push(-times * (spread[part] ?? 0))
      touching[part]?.push(id)
      grown.push(part)
    }
    keepOld(id)
    directions[id] = { own: now.own, parts, values: changes }
  }
  const keepOld = (id: number): void => {
    if (!directionsBefore.has(id)) directionsBefore.set(id, direction(id))
  }

  const goBack = (): void => {
    for (const [id, direction] of directionsBefore) directions[id] = direction
    for (const [part, value] of valuesBefore) {
      changed(part, value - (at[part] ?? 0))
      at[part] = value
    }
    while (grown.length > 0) touching[grown.pop() ?? 0]?.pop()
    directionsBefore.clear()
    valuesBefore.clear()
  }
  return { at, slopes, direction, reachOf, go, goBack }
}

/** What a direction does to a part. */
export const entry = ({ parts, values }: Direction, part: number): number => values[parts.indexOf(part)] ?? 0

/** A direction plus a multiple of another. */
export const sumOf = (a: Direction, b: Direction, times: number): Direction => {
  const parts: number[] = []
  const values: number[] = []
  for (let i = 0; i < a.parts.length; i++) {
    const part = a.parts[i] ?? 0
    const value = (a.values[i] ?? 0) + times * entry(b, part)
    if (Math.abs(value) <= nearZero) continue
    parts.push(part)
    values.push(value)
  }
  for (let i = 0; i < b.parts.length; i++) {
    const part = b.parts[i] ?? 0
    if (a.parts.includes(part)) continue
    parts.push(part)
    values.push(times * (b.values[i] ?? 0))
  }
  return { own: a.own, parts, values }
}
