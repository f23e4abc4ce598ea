import type { Form } from '@lyhord/core'
import { type RowsAre as Are, rowsIn } from '@lyhord/intake/mapping/decide_rows.ts'
import type { Mapping } from '@lyhord/intake/mapping/mapping.ts'
import type { ReactElement } from 'react'
import { Notice } from '../../../parts/notice/notice.tsx'
import { Select } from '../../../parts/select/select.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText } from '../../../text/text.tsx'
import { decideRows } from '../wizard/acts.ts'

interface Props {
  readonly form: Form
  readonly mapping: Mapping
  readonly may: readonly Are[]
}

/** What a row is: a record, a part of one, or several. */
export const RowsAre = ({ form, mapping, may }: Props): ReactElement => {
  const text = useText({ sv, en })
  const are = rowsIn(mapping)
  const hasId = mapping.columns.some((c) => c.variable === form.keys.record)
  const joined = are === 'record' || are === 'child'
  return (
    <section className="stack-tight" aria-labelledby="raderna">
      <h3 id="raderna">{text.rowsAre}</h3>
      <Select<Are>
        name="raderna"
        label={text.rowIs}
        hint={text.rowIsHint[are]}
        value={are}
        options={may.map((value) => ({ value, label: text.rowIsOne[value] }))}
        onChange={(chosen) => void decideRows(chosen)}
      />
      {joined && !hasId && <Notice>{text.rowsNeedId}</Notice>}
    </section>
  )
}
