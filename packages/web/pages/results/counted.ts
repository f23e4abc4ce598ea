import type { Cell, Result } from './answer.ts'
import { unusualSplit } from './chosen.ts'
import type { Shown } from './shown.ts'
import type { Voice } from './voice.ts'
import { type Warning, warningsOf } from './warnings.ts'

/** How many a figure counts, in all and by group, and what to be careful about. */
export interface Counted {
  readonly n: number
  readonly missing: number
  /** Those who are counted live in the area; otherwise they are records. */
  readonly inhabitants?: boolean
  readonly groups: readonly { readonly label: string; readonly n: number }[]
  /** What the groups are groups of, where their names alone may not tell. */
  readonly split?: string | undefined
  /** Records of the selection whose group is not known: in the whole, in no group. */
  readonly unplaced: number
  /** The names of those a warning is about; empty when it is about the whole. */
  readonly warnings: readonly { readonly warning: Warning; readonly about: readonly string[] }[]
}

/** Counts a figure; `of` finds it in a cell. */
export const countedOf = (shown: Shown, of: (cell: Cell | undefined) => Result | undefined): Counted => {
  const whole = { n: of(shown.total.cell)?.n ?? 0, missing: of(shown.total.cell)?.missing ?? 0 }
  const known = shown.groups
    .filter((g) => !g.unknown)
    .map((g) => ({ label: g.label, n: of(g.cell)?.n ?? 0, missing: of(g.cell)?.missing ?? 0 }))
  const unplaced = shown.groups.filter((g) => g.unknown).reduce((sum, g) => sum + (of(g.cell)?.n ?? 0), 0)
  const split = unusualSplit(shown, shown.knowledge, shown.voice)
  return { ...whole, groups: known, split, unplaced, warnings: warningsIn(whole, known) }
}

/** `352 aktualiseringar`, or `7 450 invånare`. */
export const countedSaid = ({ n, inhabitants }: Counted, { text: { figure }, format }: Voice): string =>
  inhabitants ? figure.inhabited(format.number(n)) : figure.counted(format.number(n), n === 1)

type Named = { readonly label: string; readonly n: number; readonly missing: number }

const warningsIn = (whole: Omit<Named, 'label'>, groups: readonly Named[]): Counted['warnings'] =>
  (['recognisable', 'uncertain', 'much_missing'] as const).flatMap((warning) => {
    if (warningsOf(whole).includes(warning)) return [{ warning, about: [] }]
    const about = groups.filter((g) => warningsOf(g).includes(warning)).map((g) => g.label)
    return about.length > 0 ? [{ warning, about }] : []
  })
