import { isPeriod } from '@lyhord/core/time/period.ts'
import { type ReactElement, type ReactNode, Suspense } from 'react'
import { useCall } from '../../../client/use_call.ts'
import { listedForm } from '../../../forms/form_list.ts'
import { en } from '../../../text/en/settings.ts'
import { en as shellEn } from '../../../text/en/shell.ts'
import { sv } from '../../../text/sv/settings.ts'
import { sv as shellSv } from '../../../text/sv/shell.ts'
import { useFormat, useText, useWords } from '../../../text/text.tsx'
import { useIndicatorName } from '../../interpretations/use_indicator_name.ts'
import { type FigureConcerned, figureConcerned, purposeInWords, type Said } from './purpose.ts'

/** What an entry of the log concerned, in words; a figure gets its name when that has been fetched. */
export const usePurpose = (): ((purpose: string) => ReactNode) => {
  const said = useSaid()
  return (purpose) => {
    const figure = figureConcerned(purpose, said)
    const inWords = purposeInWords(purpose, said)
    if (!figure) return inWords
    return (
      <Suspense fallback={inWords}>
        <FigureName of={figure} />
      </Suspense>
    )
  }
}

const useSaid = (): Said => {
  const { purposes } = useText({ sv, en })
  const { roles } = useText({ sv: shellSv, en: shellEn })
  const format = useFormat()
  const words = useWords()
  const users = useCall('GET /api/users').data?.users ?? []
  const known: Readonly<Record<string, string>> = { ...purposes, ...roles }
  return {
    nameOf: (id) => users.find((u) => u.id === id)?.name,
    wordOf: (word) => known[word],
    formOf: (id) => {
      const form = listedForm(id)
      return form && words(form.title)
    },
    periodOf: (period) => (isPeriod(period) ? format.period(period) : undefined),
  }
}

const FigureName = ({ of: { form, indicator, period } }: { readonly of: FigureConcerned }): ReactElement => {
  const { name } = useIndicatorName(form, indicator)
  return (
    <>
      {name}, {period}
    </>
  )
}
