import type { TenantKey } from '@lyhord/intake/keys/tenant_key.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Problem } from '../../client/problem.ts'
import type { FieldError } from '../../parts/form/form_errors.ts'
import { openKeyFile } from '../../parts/tenant_key/key_work.ts'
import { useUnlockedKey } from '../../parts/tenant_key/unlocked_key.ts'
import type { KeyList, KnownKey } from '../../parts/tenant_key/use_keys_in_use.ts'
import { en } from '../../text/en/keys.ts'
import { sv } from '../../text/sv/keys.ts'
import { useProblemLine, useText } from '../../text/text.tsx'
import { type Relinked, relinkFrom } from './relink_from.ts'

interface Props {
  readonly list: KeyList
  readonly inUse: KnownKey
  readonly onDone: (done: Relinked) => void
}

/** Opens the earlier key, reads the numbers and sends the pairs; says at which field something is missing. */
export const useRelinking = ({ list, inUse, onDone }: Props) => {
  const text = useText({ sv, en })
  const lineOf = useProblemLine()
  const client = useQueryClient()
  const { key: next } = useUnlockedKey()
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const fail = (at: string, message: string): void => setErrors([{ at, message }])
  const asked = async (keyFile: File | undefined, passphrase: string, numbers: File | undefined) => {
    if (next?.check !== inUse.check) return fail('oldKey', text.openNewFirst)
    if (!keyFile) return fail('oldKey', text.fileMissing)
    if (!numbers) return fail('numbers', text.numbersFileMissing)
    const old = await openKeyFile(await keyFile.text(), passphrase)
    if ('problem' in old) return fail('oldPassphrase', lineOf(old.problem))
    if (!isOld(old, list)) return fail('oldKey', text.oldIsNotOld)
    const came = await relinkFrom(numbers, old, next)
    if (came === 'none') return fail('numbers', text.noNumbers)
    if ('refused' in came) return fail('numbers', lineOf(came.refused))
    if ('problem' in came) return setProblem(came.problem)
    onDone(came)
    void client.invalidateQueries({ queryKey: ['GET /api/keys'] })
  }
  const relink = async (...given: Parameters<typeof asked>): Promise<void> => {
    setErrors([])
    setProblem(undefined)
    setBusy(true)
    await asked(...given).finally(() => setBusy(false))
  }
  return { errors, problem, busy, relink }
}

const isOld = ({ check }: TenantKey, { keys }: KeyList): boolean =>
  keys.some((key) => key.check === check && key.retiredAt !== null)
