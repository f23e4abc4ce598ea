import { useCall } from '../../../client/use_call.ts'
import { useUnlockedKey } from '../../../parts/tenant_key/unlocked_key.ts'
import { useKeyInUse } from '../../../parts/tenant_key/use_keys_in_use.ts'
import { wizardNow } from '../wizard/wizard.ts'
import { keepOriginal } from './keeping.ts'

/** Has the file at hand kept with the import that it has begun, where the tenant keeps originals and the key is open. */
export const useKeepOriginal = (): ((id: string) => void) => {
  const { key } = useUnlockedKey()
  const { inUse, wrong } = useKeyInUse()
  const days = useCall('GET /api/originals').data?.days ?? null
  return (id) => {
    const { file, continues } = wizardNow()
    if (days === null || !file || continues !== undefined || !key || !inUse || wrong(key)) return
    void keepOriginal(id, file, key)
  }
}
