const key = 'lyhord.utloggning_vantar'

/**
 * Somebody signed out while the server could not be reached: it is told before it is asked anything else, whoever asks
 * and whenever that is.
 */
export const oweSignOut = (): void => localStorage.setItem(key, 'ja')

/** Tells the server what it is owed; `false` when it still cannot be told. `tell`: whether it was told now. */
export const settleSignOut = async (tell: () => Promise<boolean>): Promise<boolean> => {
  if (globalThis.localStorage?.getItem(key) == null) return true
  const told = await tell()
  if (told) localStorage.removeItem(key)
  return told
}
