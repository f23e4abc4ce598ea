import type { Variable } from '@lyhord/core'
import { type ReactElement, useState } from 'react'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText } from '../../../text/text.tsx'
import { isId } from '../draft/ids.ts'
import { inEnglish, withHelp } from '../draft/question.ts'
import { useBuilding } from './building.ts'
import { LiveText } from './text_field.tsx'

interface Props {
  readonly variable: Variable
  readonly put: (how: (v: Variable) => Variable) => void
}

/** What most never need to see: the name of the column, and the English. */
export const MoreFields = ({ variable, put }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { fields } = text
  return (
    <details className="own-forms-more">
      <summary>{fields.more}</summary>
      <div className="stack">
        <IdField key={variable.id} id={variable.id} />
        <LiveText
          name="fraga-namn-en"
          label={fields.labelEn}
          value={variable.label.en}
          onChange={(en) => put((v) => ({ ...v, label: inEnglish(v.label, en) }))}
        />
        <LiveText
          name="fraga-text-en"
          label={fields.questionEn}
          value={variable.question.en}
          onChange={(en) => put((v) => ({ ...v, question: inEnglish(v.question, en) }))}
        />
        {variable.help && (
          <LiveText
            name="fraga-hjalp-en"
            label={fields.helpEn}
            value={variable.help.en}
            maxLength={1000}
            onChange={(en) => put((v) => withHelp(v, inEnglish(v.help, en)))}
          />
        )}
      </div>
    </details>
  )
}

/** The id is changed when the field is left, so that it is never half an id. */
const IdField = ({ id }: { readonly id: string }): ReactElement => {
  const { fields } = useText({ sv, en })
  const { variables, rename } = useBuilding()
  const [written, write] = useState(id)
  const taken = written !== id && variables.has(written)
  const error = isId(written) ? (taken ? fields.idTaken : undefined) : fields.idWrong
  return (
    <LiveText
      name="fraga-id"
      label={fields.id}
      hint={fields.idHint}
      error={error}
      value={written}
      maxLength={48}
      onChange={write}
      onBlur={() => error === undefined && written !== id && rename(id, written)}
    />
  )
}
