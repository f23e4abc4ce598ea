import { useMe } from '../../../client/me.ts'
import type { Who } from './copies.ts'

/** Ids of the person whose copies this computer keeps. */
export const useWho = (): Who => {
  const { user, tenant } = useMe()
  return { tenant: tenant.id, user: user.id }
}
