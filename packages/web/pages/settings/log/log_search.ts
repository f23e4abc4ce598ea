import { isDay } from '@lyhord/core/time/day.ts'
import type { Search } from '../../../shell/search.ts'

/** Which part of the log is shown; it stands in the address. */
export interface LogSearch {
  readonly user?: string | undefined
  readonly act?: string | undefined
  readonly localId?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly page?: string | undefined
}

/** Reads an address. What cannot be meant is as if it were not there, and days in the wrong order change places. */
export const readLogSearch = (search: Search): LogSearch => {
  const { user, act, localId, page } = search
  const [from, to] = [search.from, search.to].map((day) => (isDay(day) ? day : undefined))
  const reversed = from !== undefined && to !== undefined && from > to
  return {
    user: isId(user) ? user : undefined,
    act: act?.slice(0, 40),
    localId: localId?.slice(0, 64),
    ...(reversed ? { from: to, to: from } : { from, to }),
    page: /^[1-9]\d{0,4}$/.test(page ?? '') ? page : undefined,
  }
}

const isId = (text: string | undefined): boolean =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text ?? '')
