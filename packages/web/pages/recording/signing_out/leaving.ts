import { forgetAllCopies, type Store, type Who } from '../autosave/copies.ts'

const open = new Set<() => void>()

/** Lets go of an open record when somebody signs out; gives the way to stop. Otherwise it would be kept here again. */
export const onLeaving = (discard: () => void): (() => void) => {
  open.add(discard)
  return () => void open.delete(discard)
}

/** Leaves no answers of a person on this computer: those kept, and those of records that are open. */
export const leaveNothing = (store: Store, who: Who): void => {
  for (const discard of open) discard()
  forgetAllCopies(store, who)
}
