import { lookForServer, whenAnswered, whenSignedOut } from '../client/call.ts'
import { onBack } from '../client/contact.ts'
import { meQuery } from '../client/me.ts'
import { isAway, problemOf } from '../client/problem.ts'
import { queries } from '../client/queries.ts'
import { forgetWho, memoryKey, stillHere } from '../client/remember.ts'
import { forgetAllCopies } from '../pages/recording/autosave/copies.ts'

const me = () => queries.getQueryData(meQuery.queryKey)

/** Somebody else is here, or nobody: nothing that this tab held is theirs. */
const beginAnew = (): void => {
  forgetAllCopies(sessionStorage)
  window.location.reload()
}

/** What was asked for while nobody answered is asked for again; who I am first, since somebody else may have come. */
const goOn = async (): Promise<void> => {
  const shown = me()
  if (shown) await queries.refetchQueries({ queryKey: meQuery.queryKey })
  if (shown?.user.id !== me()?.user.id) return beginAnew()
  const isAwayStill = (q: { state: { error: unknown } }): boolean =>
    q.state.error !== null && isAway(problemOf(q.state.error))
  await queries.refetchQueries({ predicate: isAwayStill, type: 'active' })
}

/** Another tab is heard: somebody has signed out there, or somebody else has signed in. */
const followOtherTabs = ({ key, newValue }: StorageEvent): void => {
  const shown = me()
  if (!shown || !(key === memoryKey || key === null) || newValue?.includes(shown.user.id)) return
  beginAnew()
}

/**
 * Keeps what this page shows in step with who is signed in in this browser and with the network. `leave`: away from
 * what was theirs; `again`: the page that could not be shown is tried anew.
 */
export const followSignIn = (leave: () => void, again: () => void): void => {
  whenSignedOut(() => {
    forgetWho(localStorage)
    forgetAllCopies(sessionStorage)
    leave()
  })
  whenAnswered(() => {
    const shown = me()
    if (shown) stillHere(localStorage, shown, Date.now(), true)
  })
  onBack(() => void goOn().then(again))
  window.addEventListener('online', lookForServer)
  window.addEventListener('offline', lookForServer)
  window.addEventListener('storage', followOtherTabs)
}
