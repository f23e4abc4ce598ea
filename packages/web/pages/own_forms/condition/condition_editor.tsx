import { canonicalJson, type Expr, inWords, type Variable } from '@lyhord/core'
import { type ReactElement, useState } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { Choices } from '../../../parts/choices/choices.tsx'
import { fieldId } from '../../../parts/field/field.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useLanguage, useText } from '../../../text/text.tsx'
import { focusSoon, useBuilding } from '../builder/building.ts'
import { blankPart, type Condition, conditionOf, exprOf } from './condition.ts'
import { PartFields } from './part_fields.tsx'

interface Props {
  readonly name: string
  readonly legend: string
  /** Said when there is no condition. */
  readonly none: string
  readonly value: Expr | undefined
  /** The questions that may be read. */
  readonly choosable: readonly Variable[]
  readonly onChange: (value: Expr | undefined) => void
}

/** A condition in parts, all or any of them, and the same in plain words. */
export const ConditionEditor = (props: Props): ReactElement => {
  const { name, legend, none, value, choosable, onChange } = props
  const text = useText({ sv, en })
  const { condition, put } = useCondition(value, onChange)
  if (condition === undefined)
    return (
      <fieldset className="own-forms-condition stack-tight">
        <legend className="field-label">{legend}</legend>
        <InWords value={value} />
        <p className="quiet">{text.complex}</p>
        <div>
          <Button onClick={() => onChange(undefined)}>{text.removeCondition}</Button>
        </div>
      </fieldset>
    )
  const { join, parts } = condition
  const last = choosable.at(-1)
  const add = (): void => {
    if (last) put({ join, parts: [...parts, blankPart(last)] })
    focusSoon(fieldId(partName(name, parts.length)))
  }
  return (
    <fieldset className="own-forms-condition stack-tight">
      <legend className="field-label">{legend}</legend>
      {parts.length === 0 && <p>{last ? none : `${none}. ${text.noneEarlier}`}</p>}
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
      <InWords value={value} />
      {last && (
        <div>
          <Button id={`${name}-nytt`} onClick={add}>
            {parts.length === 0 ? text.addCondition : text.addPart}
          </Button>
        </div>
      )}
    </fieldset>
  )
}

const partName = (name: string, at: number): string => `${name}-${at + 1}`

/** A condition that is being built, and the values that it stands for meanwhile. */
interface Built {
  readonly condition: Condition
  readonly for: readonly string[]
}

const textOf = (expr: Expr | undefined): string => canonicalJson(expr ?? null)

/** What is being built is kept here while it lacks something; what stands in the form comes first when it has changed. */
const useCondition = (value: Expr | undefined, onChange: (value: Expr | undefined) => void) => {
  const { variables } = useBuilding()
  const [built, build] = useState<Built>()
  const stands = textOf(value)
  const condition = built?.for.includes(stands) ? built.condition : conditionOf(value, variables)
  const put = (next: Condition): void => {
    const expr = exprOf(next)
    // A rule keeps what it has until the new lacks nothing.
    build({ condition: next, for: [stands, textOf(expr)] })
    if (textOf(expr) !== stands) onChange(expr)
  }
  return { condition, put }
}

const InWords = ({ value }: Pick<Props, 'value'>): ReactElement | null => {
  const text = useText({ sv, en })
  const language = useLanguage()
  const { variables } = useBuilding()
  if (!value) return null
  return (
    <p className="own-forms-words" role="status">
      {text.inWords(inWords(value, language, variables))}
    </p>
  )
}
