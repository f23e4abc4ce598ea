import { type ReactElement, useEffect, useState } from 'react'
import { useAskedBook } from '../../../forms/asked_book.ts'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { CauseList } from '../findings/cause_list.tsx'
import { RowsOfCause } from '../findings/rows_of_cause.tsx'
import { intake } from '../wizard/intake.ts'
import { asking, useWizard } from '../wizard/wizard.ts'
import type { LocalCause, RowOfCause } from '../worker/work.ts'

/** What the rules found here, by cause; the rows come from the worker, a page at a time. */
export const LocalCauses = ({ causes }: { readonly causes: readonly LocalCause[] }): ReactElement => {
  const words = useWords()
  const remedies: Readonly<Record<string, string>> = useText({ sv, en }).remedies
  const { collection } = useWizard()
  const { variableOf } = useAskedBook(collection?.form ?? '', asking(collection))
  const shown = causes.map((cause) => {
    const variable = cause.variable === null ? undefined : variableOf(cause.variable)
    const remedy = remedies[cause.rule] ?? words(cause.remedy)
    return { ...cause, remedy, where: cause.heading ?? (variable ? words(variable.label) : null) }
  })
  return <CauseList causes={shown} rows={({ id }) => <LocalRows cause={id} />} />
}

const LocalRows = ({ cause }: { readonly cause: string }): ReactElement | null => {
  const [page, turn] = useState(1)
  const [shown, show] = useState<{ readonly rows: readonly RowOfCause[]; readonly pages: number }>()
  useEffect(() => {
    let wanted = true
    void intake.ask('rows_of', { cause, page }).then((found) => wanted && show(found))
    return () => {
      wanted = false
    }
  }, [cause, page])
  return shown ? <RowsOfCause rows={shown.rows} pages={shown.pages} page={page} onPage={turn} /> : null
}
