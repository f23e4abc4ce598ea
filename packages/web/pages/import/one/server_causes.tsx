import { type ReactElement, useState } from 'react'
import type { Answer } from '../../../client/call.ts'
import { useCall } from '../../../client/use_call.ts'
import { useAskedBook } from '../../../forms/asked_book.ts'
import { Select } from '../../../parts/select/select.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { type KeepReason, type Reasons, reasonsToKeep, withReason } from '../../recording/review/reasons.ts'
import { CauseList } from '../findings/cause_list.tsx'
import { RowsOfCause } from '../findings/rows_of_cause.tsx'
import { useWizard } from '../wizard/wizard.ts'
import type { OneImport } from './page.tsx'

type ServerCause = Answer<'GET /api/imports/:import/findings'>['causes'][number]

interface Props {
  readonly found: OneImport
  readonly causes: readonly ServerCause[]
  readonly reasons: Reasons
  readonly onReasons: (reasons: Reasons) => void
}

/** What the server found, by cause; a query may be kept with a reason for all its rows. */
export const ServerCauses = ({ found, causes, reasons, onReasons }: Props): ReactElement => {
  const words = useWords()
  const { variableOf } = useAskedBook(found.form, found)
  const { mapping, sentAs } = useWizard()
  const headingOf = (column: string | null): string | null => {
    if (column === null) return null
    const own = sentAs === found.id ? mapping?.columns.find((c) => c.variable === column)?.column : undefined
    const variable = variableOf(column)
    return own ?? (variable ? words(variable.label) : column)
  }
  const shown = causes.map((cause) => ({
    ...cause,
    remedy: words(cause.remedy),
    where: headingOf(cause.column),
  }))
  const ruleOf = new Map(causes.map((cause) => [cause.id, cause.rule]))
  return (
    <CauseList
      causes={shown}
      rows={({ id }) => <ServerRows import={found.id} cause={id} />}
      aside={({ id }) => (
        <KeepAll rule={ruleOf.get(id) ?? id} reasons={reasons} onReasons={onReasons} name={`skal-${id}`} />
      )}
    />
  )
}

interface KeepAllProps {
  readonly rule: string
  readonly name: string
  readonly reasons: Reasons
  readonly onReasons: (reasons: Reasons) => void
}

/** One reason for every row that the query is about. */
const KeepAll = ({ rule, name, reasons, onReasons }: KeepAllProps): ReactElement => {
  const text = useText({ sv, en })
  if (rule === withdrawnRule) return <BringBack reasons={reasons} onReasons={onReasons} name={name} />
  const options: readonly { value: KeepReason | ''; label: string }[] = [
    { value: '', label: text.noReason },
    ...reasonsToKeep.map((value) => ({ value, label: text.keepReasons[value] })),
  ]
  return (
    <Select<KeepReason | ''>
      name={name}
      label={text.keepAll}
      value={reasons[rule]?.reason ?? ''}
      options={options}
      onChange={(reason) => onReasons(withReason(reasons, rule, reason || undefined))}
    />
  )
}

/** The rule about rows whose record somebody has withdrawn. */
const withdrawnRule = 'import-tillbakatagen'

/** What has been withdrawn stays so unless somebody says otherwise. */
const BringBack = ({ reasons, onReasons, name }: Omit<KeepAllProps, 'rule'>): ReactElement => {
  const text = useText({ sv, en })
  return (
    <Select<'leave' | 'back'>
      name={name}
      label={text.withdrawnAsk}
      value={reasons[withdrawnRule] ? 'back' : 'leave'}
      options={[
        { value: 'leave', label: text.withdrawnLeave },
        { value: 'back', label: text.withdrawnBack },
      ]}
      onChange={(chosen) =>
        onReasons(withReason(reasons, withdrawnRule, chosen === 'back' ? 'stammer' : undefined))
      }
    />
  )
}

const ServerRows = ({
  import: id,
  cause,
}: {
  readonly import: string
  readonly cause: string
}): ReactElement | null => {
  const [page, turn] = useState(1)
  const asked = useCall('GET /api/imports/:import/findings/:cause', {
    params: { import: id, cause },
    query: { page },
  })
  if (!asked.data) return null
  return (
    <RowsOfCause rows={asked.data.findings} page={page} pages={asked.data.pages} onPage={turn} sent={id} />
  )
}
