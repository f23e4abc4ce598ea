import type { AgainstMoment, AgainstOverTime } from './against_over_time.ts'
import { type EndName, nameBeside, nameOverOrUnder } from './end_names.ts'
import { written } from './svg.ts'

/** Below this, in pixels, names have no room beside the lines. */
export const narrow = 520

/** The names of the lines, at their last points. */
export const endNames = (
  placed: readonly (AgainstMoment & { readonly x: number })[],
  up: (value: number) => number,
  words: AgainstOverTime['words'],
  width: number,
): Element[] => {
  const mine = words.mine ? endOf(placed, up, words.mine, (m) => m.mine?.value ?? null) : undefined
  const against = endOf(placed, up, words.against, (m) => m.against)
  const name = (
    own: EndName,
    other: EndName | undefined,
    look: Readonly<Record<string, string | number>>,
  ) => {
    const { x, y, anchor } = width < narrow ? nameOverOrUnder(own, other, width) : nameBeside(own, other)
    return written(own.text, x, y, { 'text-anchor': anchor, ...look, ...halo })
  }
  return [
    ...(against ? [name(against, mine, { 'font-weight': 400, fill: 'var(--chart-soft)' })] : []),
    ...(mine ? [name(mine, against, { 'font-weight': 650, fill: 'var(--chart-ink)' })] : []),
  ]
}

/** Where a line ends, and what is drawn there. */
const endOf = (
  placed: readonly (AgainstMoment & { readonly x: number })[],
  up: (value: number) => number,
  text: string,
  of: (moment: AgainstMoment) => number | null,
): EndName | undefined => {
  const moment = placed.findLast((m) => of(m) !== null)
  const value = moment && of(moment)
  if (moment === undefined || value === undefined || value === null) return undefined
  const { x, mine, against, band } = moment
  const drawn = [mine?.value, ...(mine?.interval ?? []), against, band?.q1, band?.q3].flatMap((v) =>
    v === undefined || v === null ? [] : [up(v)],
  )
  return { text, x, y: up(value), drawn: [Math.min(...drawn), Math.max(...drawn)] }
}

const halo = {
  stroke: 'var(--chart-paper)',
  'stroke-width': 5,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
}
