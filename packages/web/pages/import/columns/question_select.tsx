import type { Section } from '@lyhord/core'
import type { MappedColumn } from '@lyhord/intake/mapping/mapping.ts'
import type { ReactElement } from 'react'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { decideColumn } from '../wizard/acts.ts'

interface Props {
  readonly column: MappedColumn
  readonly sections: readonly Section[]
}

/** Which question a column answers, among those of the form. */
export const QuestionSelect = ({ column: { column, variable }, sections }: Props): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  return (
    <select
      className="field-input select import-question"
      aria-label={text.questionFor(column)}
      value={variable ?? ''}
      onChange={(event) => void decideColumn(column, event.target.value || null)}
    >
      <option value="">{text.notTaken}</option>
      {sections.map((section) => (
        <optgroup key={section.id} label={words(section.title)}>
          {section.questions.map(({ variable: v }) => (
            <option key={v.id} value={v.id}>
              {words(v.label)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}
