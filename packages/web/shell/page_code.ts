import { noContact, ProblemError } from '../client/problem.ts'

/** A page's code could not be fetched: the server is away, or a new version of the product has other files. */
const away = {
  ...noContact,
  title: { sv: 'Ingen kontakt med Lyhörd.', en: 'No contact with Lyhörd.' },
  remedy: {
    sv: 'Sidan kunde inte hämtas. Försök igen om en stund.',
    en: 'The page could not be fetched. Try again in a while.',
  },
}

/** Fetches a page's code; what goes wrong is a lost contact, not a fault of ours. */
export const pageCode =
  <T>(fetchCode: () => Promise<T>): (() => Promise<T>) =>
  () =>
    fetchCode().catch(() => {
      throw new ProblemError(away)
    })

/** Whether a thrown thing is {@link pageCode}'s. */
export const isPageAway = (thrown: unknown): boolean =>
  thrown instanceof ProblemError && thrown.problem === away

const lastReload = 'lyhord.ny_version'
/** Two reloads closer than this, in milliseconds, would be a loop. */
const apart = 60_000

/** Whether to reload now, `now` in milliseconds; says yes once a minute at most. */
export const mayReload = (kept: Pick<Storage, 'getItem' | 'setItem'>, now: number): boolean => {
  if (now - Number(kept.getItem(lastReload) ?? 0) < apart) return false
  kept.setItem(lastReload, String(now))
  return true
}

/** A server that answers while the page's code is gone has a new version: the document is fetched anew, once. */
export const reloadForNewVersion = async (): Promise<void> => {
  const answer = await fetch('/', { cache: 'no-store' }).catch(() => undefined)
  if (answer?.ok && mayReload(sessionStorage, Date.now())) window.location.reload()
}
