import type { Reasons } from '@lyhord/contract'

/** What has been written, besides the reasons chosen. */
export const textsIn = (reasons: Reasons): (string | undefined)[] =>
  Object.values(reasons).map((reason) => reason.text)
