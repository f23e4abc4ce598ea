import type { Pools } from '../outside/database/open_pools.ts'
import { listTenantIds } from '../queries/installation.ts'

/** The tenants one after the other, until something says stop. */
export async function* eachTenant({ gate }: Pick<Pools, 'gate'>, stop: AbortSignal): AsyncGenerator<string> {
  for (const tenant of await listTenantIds(gate)) {
    if (stop.aborted) return
    yield tenant
  }
}
