import { codesOf, type Variable } from '@lyhord/core'
import { addDays } from '@lyhord/core/time/day.ts'

/** A small fixed generator, so that every run measures the same rows (Park and Miller, "minimal standard"). */
export const drawsFrom = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

/** Rows of cells as a file holds them, one in ten empty; plausible, not meaningful. */
export const inventedRows = (
  variables: readonly Variable[],
  rows: number,
): readonly Record<string, string>[] => {
  const draw = drawsFrom(20251031)
  return Array.from({ length: rows }, () =>
    Object.fromEntries(variables.map((v) => [v.id, draw(10) === 0 ? '' : cellOf(v, draw)])),
  )
}

const cellOf = (variable: Variable, draw: (below: number) => number): string => {
  const codes = (codesOf(variable) ?? []).filter((c) => !c.alone).map((c) => c.id)
  const code = (): string => codes[draw(codes.length)] ?? ''
  switch (variable.kind) {
    case 'one':
    case 'yes_no':
      return code()
    case 'multi':
      return [...new Set(Array.from({ length: 1 + draw(4) }, code))].join('|')
    case 'number':
      return String(variable.min + draw(variable.max - variable.min + 1))
    case 'day':
      return addDays('2025-01-01', draw(360))
    case 'pseudonym':
      return Array.from({ length: 64 }, () => draw(16).toString(16)).join('')
    case 'text':
      return `U-${draw(100000)}`
  }
}
