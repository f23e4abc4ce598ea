import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, type ReactElement, useState } from 'react'
import { useCall } from '../../../client/use_call.ts'
import { Button } from '../../../parts/button/button.tsx'
import { TextField } from '../../../parts/field/field.tsx'
import { useNumberTold } from '../../../parts/field/use_number_told.ts'
import { Select } from '../../../parts/select/select.tsx'
import { en } from '../../../text/en/settings.ts'
import { sv } from '../../../text/sv/settings.ts'
import { useText } from '../../../text/text.tsx'
import { actGroups } from './act_groups.ts'
import { useActName } from './use_act_name.ts'
import { useLogSearch } from './use_log_search.ts'

/** Which part of the log: whose, what, which record, which days. */
export const LogFilter = (): ReactElement => {
  const text = useText({ sv, en })
  const groupNames: Readonly<Record<string, string>> = text.actGroups
  const actName = useActName()
  const navigate = useNavigate()
  const search = useLogSearch()
  const users = useCall('GET /api/users').data?.users ?? []
  const go = (change: Readonly<Record<string, string>>): void =>
    void navigate({ to: '/installningar/logg', search: { ...search, page: undefined, ...change } })
  return (
    <search className="log-filter">
      <Select
        name="user"
        label={text.who}
        value={search.user ?? ''}
        onChange={(user) => go({ user })}
        options={[{ value: '', label: text.everyone }, ...users.map((u) => ({ value: u.id, label: u.name }))]}
      />
      <Select
        name="act"
        label={text.what}
        value={search.act ?? ''}
        onChange={(act) => go({ act })}
        options={[
          { value: '', label: text.everything },
          ...Object.entries(actGroups).flatMap(([group, acts]) =>
            acts.map((act) => ({ value: act, label: actName(act), group: groupNames[group] ?? group })),
          ),
        ]}
      />
      <Day name="from" label={text.from} chosen={search.from} onChoose={(from) => go({ from })} />
      <Day name="to" label={text.to} chosen={search.to} onChoose={(to) => go({ to })} />
      <RecordChoice key={search.localId} chosen={search.localId} onChoose={(localId) => go({ localId })} />
      {Object.values(search).some(Boolean) && <Link to="/installningar/logg">{text.clear}</Link>}
    </search>
  )
}

interface Choice {
  readonly chosen: string | undefined
  readonly onChoose: (value: string) => void
}

const Day = (props: Choice & { readonly name: string; readonly label: string }): ReactElement => (
  <TextField
    name={props.name}
    label={props.label}
    type="date"
    value={props.chosen ?? ''}
    onChange={(event) => props.onChoose(event.target.value)}
  />
)

const RecordChoice = ({ chosen, onChoose }: Choice): ReactElement => {
  const text = useText({ sv, en })
  const [written, setWritten] = useState(chosen ?? '')
  const told = useNumberTold()(written)
  const send = (event: FormEvent): void => {
    event.preventDefault()
    if (!told) onChoose(written.trim())
  }
  return (
    <form onSubmit={send}>
      <TextField
        name="localId"
        label={text.recordId}
        value={written}
        error={told}
        autoComplete="off"
        onChange={(event) => setWritten(event.target.value)}
      />
      <Button type="submit">{text.show}</Button>
    </form>
  )
}
