import type { Background, Nearest } from '@lyhord/core'
import type { BackgroundHeld } from '../../queries/background.ts'

/** What was found, with the names, values and sources that people read it by. */
export const tellSimilar = (
  one: Background,
  all: readonly Background[],
  held: readonly BackgroundHeld[],
  names: ReadonlyMap<string, string | null>,
  { spreads, nearest, compared, notCompared, lacks }: Nearest,
) => {
  const name = (code: string): string | null => names.get(code) ?? null
  const valueIn = (code: string, figure: string): number | null =>
    all.find((m) => m.code === code)?.figures[figure] ?? null
  return {
    name: name(one.code),
    figures: spreads.map((spread) => {
      const of = held.find(({ figure }) => figure === spread.figure)
      const { label = spread.figure, source = '' } = of ?? {}
      return { ...spread, label, source, own: valueIn(one.code, spread.figure) }
    }),
    compared,
    nearest: nearest.map(({ code, distance, steps, sameGroup }) => ({
      code,
      name: name(code),
      distance,
      parts: spreads.map(({ figure }, i) => ({ value: valueIn(code, figure) ?? 0, steps: steps[i] ?? 0 })),
      sameGroup,
    })),
    notCompared: notCompared.map(({ code, lacks: without }) => ({
      code,
      name: name(code),
      lacks: [...without],
    })),
    lacks: [...lacks],
  }
}
