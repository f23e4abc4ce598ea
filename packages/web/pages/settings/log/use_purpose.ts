import { useCall } from '../../../client/use_call.ts'
import { en } from '../../../text/en/settings.ts'
import { en as shellEn } from '../../../text/en/shell.ts'
import { sv } from '../../../text/sv/settings.ts'
import { sv as shellSv } from '../../../text/sv/shell.ts'
import { useText } from '../../../text/text.tsx'
import { purposeInWords } from './purpose.ts'

/** What an entry of the log concerned, in words. */
export const usePurpose = (): ((purpose: string) => string) => {
  const { purposes } = useText({ sv, en })
  const { roles } = useText({ sv: shellSv, en: shellEn })
  const users = useCall('GET /api/users').data?.users ?? []
  return (purpose) =>
    purposeInWords(purpose, (id) => users.find((u) => u.id === id)?.name, { ...purposes, ...roles })
}
