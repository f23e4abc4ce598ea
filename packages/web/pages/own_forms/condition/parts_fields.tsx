import type { Variable } from '@lyhord/core'
import type { ReactElement } from 'react'
import { Choices } from '../../../parts/choices/choices.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText } from '../../../text/text.tsx'
import { focusSoon } from '../builder/building.ts'
import type { Condition } from './condition.ts'
import { PartFields } from './part_fields.tsx'

interface Props {
  readonly name: string
  readonly condition: Condition
  readonly choosable: readonly Variable[]
  readonly put: (next: Condition) => void
}

/** The field of a part by its place from 0. */
export const partName = (name: string, at: number): string => `${name}-${at + 1}`

/** The parts of a condition, and whether all or any of them must hold. */
export const PartsFields = ({ name, condition: { join, parts }, choosable, put }: Props): ReactElement => {
  const text = useText({ sv, en })
  return (
    <>
      {parts.length > 1 && (
        <Choices
          name={`${name}-vilka`}
          legend={text.join}
          inline
          choices={[
            { value: 'all', label: text.joins.all },
            { value: 'any', label: text.joins.any },
          ]}
          value={join}
          onChange={(chosen) => put({ join: chosen, parts })}
        />
      )}
      {parts.map((part, at) => (
        <PartFields
          key={at}
          name={partName(name, at)}
          number={at + 1}
          part={part}
          choosable={choosable}
          onChange={(next) => put({ join, parts: parts.map((p, i) => (i === at ? next : p)) })}
          onRemove={() => {
            put({ join, parts: parts.filter((_, i) => i !== at) })
            focusSoon(`${name}-nytt`)
          }}
        />
      ))}
    </>
  )
}
