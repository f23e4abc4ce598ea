import { forgetAllCopies } from '../autosave/copies.ts'
import type { Keeping } from '../autosave/keeping.ts'

const open = new Set<() => void>()

/** Lets go of an open record when somebody signs out; gives the way to stop. Otherwise it would be kept here again. */
export const onLeaving = (discard: () => void): (() => void) => {
  open.add(discard)
  return () => void open.delete(discard)
}

/** Leaves no answers of a person on this computer nor in this tab: those kept, and those of records that are open. */
export const leaveNothing = ({ who, store, tab }: Keeping): void => {
  for (const discard of open) discard()
  forgetAllCopies(store, who)
  if (tab) forgetAllCopies(tab)
}
