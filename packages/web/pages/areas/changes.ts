import type { Area } from './read_areas.ts'

/** What saving an area would change in what there is. */
export interface Change {
  readonly area: Area
  readonly is: 'new' | 'same' | 'changed'
  /** Names of members that come in, and that go out. */
  readonly added: readonly string[]
  readonly gone: readonly string[]
  /** Its name, kind, source, year or mark. */
  readonly words: boolean
  /** When a member is in it, or what it is called. */
  readonly times: boolean
}

/** What a file's areas would change. */
export const changesIn = (now: readonly Area[], next: readonly Area[]): readonly Change[] =>
  next.map((area) => {
    const before = now.find((a) => a.area === area.area)
    const added = namesOf(area, before)
    if (!before) return { area, is: 'new', added, gone: [], words: false, times: false }
    const gone = namesOf(before, area)
    const words = headOf(before) !== headOf(area)
    const members = added.length + gone.length > 0
    const times = !members && timesOf(before) !== timesOf(area)
    return { area, is: words || members || times ? 'changed' : 'same', added, gone, words, times }
  })

/** The members of one that another does not have. */
const namesOf = ({ members }: Area, without: Area | undefined): readonly string[] => [
  ...new Set(
    members.filter((m) => !without?.members.some((o) => o.code === m.code)).map((member) => member.name),
  ),
]

const headOf = ({ kind, name, source, year, invented }: Area): string =>
  JSON.stringify([kind, name, source, year, invented])

const timesOf = ({ members }: Area): string =>
  JSON.stringify(members.map(({ code, name, from, to }) => [code, from, to, name]).sort())
