import type { Figure } from '../answer.ts'
import type { Voice } from '../voice.ts'

/** What stands beside each other in a picture: one's own, where there is one, and the area's. */
export interface Beside {
  readonly name: string
  readonly mine: Figure | null
  readonly against: Figure
}

/** Whose the two are. */
interface Whose {
  readonly mine: string | undefined
  readonly area: string
}

/** What a picture does not show, and why: a line for each reason, `Visas inte, för att skydda ett annat tal: flickor.` */
export const hiddenSaid = (
  rows: readonly Beside[],
  whose: Whose,
  { text, format }: Voice,
): readonly string[] =>
  (['unsafe', 'guard'] as const).flatMap((why) => {
    const names = rows.flatMap((row) => nameHidden(row, why, whose))
    return names.length === 0 ? [] : [text.hidden.named[why](format.list(names))]
  })

/** The name alone when both are hidden for the same reason, or nobody stands beside; otherwise whose it is too. */
const nameHidden = (
  { name, mine, against }: Beside,
  why: Figure['hidden'],
  whose: Whose,
): readonly string[] => {
  const isOwn = mine?.hidden === why
  const isArea = against.hidden === why
  if (!isOwn && !isArea) return []
  return [mine === null || (isOwn && isArea) ? name : `${name} (${isOwn ? whose.mine : whose.area})`]
}
