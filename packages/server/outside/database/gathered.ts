/** Where something is asked: a transaction, or the door, by its connection. */
interface Place {
  readonly q: object
}

interface Asked<K, A> {
  readonly key: K
  readonly answer: (given: A | undefined) => void
  readonly fail: (fault: unknown) => void
}

/**
 * A question that those who share a connection ask at the same moment, put to the database once for all of them: `askAll`
 * takes what each of them asks and answers in the same order. Who asks while it is being answered goes with the next. When
 * it fails, it fails for all.
 */
export const gathered = <P extends Place, K, A>(
  askAll: (place: P, keys: readonly K[]) => Promise<readonly (A | undefined)[]>,
): ((place: P, key: K) => Promise<A | undefined>) => {
  const lines = new WeakMap<object, Asked<K, A>[]>()

  const ask = async (place: P, line: readonly Asked<K, A>[]): Promise<void> => {
    try {
      const answers = await askAll(
        place,
        line.map(({ key }) => key),
      )
      line.forEach(({ answer }, i) => {
        answer(answers[i])
      })
    } catch (fault) {
      for (const { fail } of line) fail(fault)
    }
  }

  const next = async (place: P, line: Asked<K, A>[]): Promise<void> => {
    while (line.length > 0) await ask(place, line.splice(0))
    lines.delete(place.q)
  }

  return (place, key) =>
    new Promise((answer, fail) => {
      const asked = { key, answer, fail }
      const line = lines.get(place.q)
      if (line) return void line.push(asked)
      const first = [asked]
      lines.set(place.q, first)
      setImmediate(() => void next(place, first))
    })
}
