import type { Area, Comparison, MemberFigure } from './answer.ts'
import { everybody } from './answer.ts'
import type { Choice } from './choosing/choice.ts'
import type { Voice } from './voice.ts'

type Named = Pick<Area, 'kind' | 'name' | 'label'>

/** An area's name as it stands by itself; all of a comparison is called by its region, where that is known. */
export const areaName = ({ kind, name }: Pick<Area, 'kind' | 'name'>, { text }: Voice): string =>
  kind === 'all' && (name === '' || name === everybody) ? text.all : name

/** An area in the middle of a sentence. */
export const areaInSentence = (area: Pick<Area, 'kind' | 'name'>, voice: Voice): string => {
  const name = areaName(area, voice)
  return name === voice.text.all ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

/** The others of an area, in the middle of a sentence: one's own board is never held against itself. */
export const othersOf = (area: Pick<Area, 'kind' | 'name'>, voice: Voice): string => {
  const name = areaName(area, voice)
  return name === voice.text.all ? voice.text.allOthers : voice.text.othersIn(name)
}

/** The area with a label; one that the answer does not name is called by its label. */
export const areaLabelled = (areas: readonly Named[], label: string): Named =>
  areas.find((a) => a.label === label) ?? { kind: label === everybody ? 'all' : 'group', name: label, label }

interface Against {
  readonly areas: readonly Named[]
}

/** What the area compared with is called, as it stands by itself. */
export const againstName = ({ areas }: Against, { against }: Pick<Choice, 'against'>, voice: Voice): string =>
  areaName(areaLabelled(areas, against), voice)

/** The area compared with, in the middle of a sentence. */
export const againstInSentence = (
  { areas }: Against,
  { against }: Pick<Choice, 'against'>,
  voice: Voice,
): string => areaInSentence(areaLabelled(areas, against), voice)

/** A member's name; the one who asks is never without. */
export const memberName = ({ name, mine }: Pick<MemberFigure, 'name' | 'mine'>, { text }: Voice): string =>
  name ?? (mine ? text.mine : text.unnamed)

/** What a page's area or member is called. */
export const nameOf = ({ areas, members }: Comparison, key: string, voice: Voice): string => {
  const member = members.find((m) => m.key === key)
  return member ? memberName(member, voice) : areaName(areaLabelled(areas, key), voice)
}
