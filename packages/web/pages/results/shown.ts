import type { Answers } from './answers.ts'
import type { Group } from './groups.ts'
import type { Knowledge } from './knowledge.ts'
import type { Selection } from './selection.ts'
import type { Voice } from './voice.ts'

/** Everything a section needs: how it is shown, the words, and the figures that came. */
export interface Shown
  extends Pick<Selection, 'view' | 'order' | 'split'>,
    Pick<Answers, 'differences' | 'days' | 'halfYears'> {
  readonly voice: Voice
  readonly knowledge: Knowledge
  /** First and last day with data, where a year is chosen and they are not of all of it. */
  readonly partOfYear: Answers['span']
  /** All records of the selection. */
  readonly total: Group
  /** The groups of the chosen split; empty when nothing is split. */
  readonly groups: readonly Group[]
}

/** Those that are drawn: all first, then the groups that are known. */
export const drawnGroups = ({ total, groups }: Shown): readonly Group[] => [
  total,
  ...groups.filter((g) => !g.unknown),
]

/** Those that stand in tables: the unknown ones too. */
export const everyGroup = ({ total, groups }: Shown): readonly Group[] => [total, ...groups]
