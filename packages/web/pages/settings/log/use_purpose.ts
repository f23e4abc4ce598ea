import { isPeriod } from '@lyhord/core/time/period.ts'
import { useCall } from '../../../client/use_call.ts'
import { listedForm } from '../../../forms/form_list.ts'
import { en } from '../../../text/en/settings.ts'
import { en as shellEn } from '../../../text/en/shell.ts'
import { sv } from '../../../text/sv/settings.ts'
import { sv as shellSv } from '../../../text/sv/shell.ts'
import { useFormat, useText, useWords } from '../../../text/text.tsx'
import { purposeInWords } from './purpose.ts'

/** What an entry of the log concerned, in words. */
export const usePurpose = (): ((purpose: string) => string) => {
  const { purposes } = useText({ sv, en })
  const { roles } = useText({ sv: shellSv, en: shellEn })
  const format = useFormat()
  const words = useWords()
  const users = useCall('GET /api/users').data?.users ?? []
  const known: Readonly<Record<string, string>> = { ...purposes, ...roles }
  return (purpose) =>
    purposeInWords(purpose, {
      nameOf: (id) => users.find((u) => u.id === id)?.name,
      wordOf: (word) => known[word],
      formOf: (id) => {
        const form = listedForm(id)
        return form && words(form.title)
      },
      periodOf: (period) => (isPeriod(period) ? format.period(period) : undefined),
    })
}
