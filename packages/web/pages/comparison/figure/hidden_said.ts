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

/** What a picture does not show, and why; nothing when it shows all. */
export const hiddenSaid = (
  rows: readonly Beside[],
  whose: Whose,
  { text, format }: Voice,
): readonly string[] => {
  const names = rows.flatMap((row) => nameHidden(row, whose))
  return names.length === 0 ? [] : [text.hidden.named(format.list(names))]
}

/** The name alone when both are hidden, or nobody stands beside; otherwise whose it is too. */
const nameHidden = ({ name, mine, against }: Beside, whose: Whose): readonly string[] => {
  const isOwn = mine !== null && mine.hidden !== null
  const isArea = against.hidden !== null
  if (!isOwn && !isArea) return []
  return [mine === null || (isOwn && isArea) ? name : `${name} (${isOwn ? whose.mine : whose.area})`]
}
