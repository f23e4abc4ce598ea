import { codesOf } from '@lyhord/core'
import type { Code } from '@lyhord/core/codebook/value_set.ts'
import type { MappedValue, UnmappedValue } from '@lyhord/intake/mapping/mapping.ts'
import { type ReactElement, useState } from 'react'
import { useAskedBook } from '../../../forms/asked_book.ts'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useFormat, useText, useWords } from '../../../text/text.tsx'
import { decideValue } from '../wizard/acts.ts'
import { asking as askingIn, useWizard } from '../wizard/wizard.ts'
import { UnknownBecause } from './unknown_because.tsx'

interface Props {
  readonly value: MappedValue | UnmappedValue
  readonly named: boolean
}

const unknown = '?'

/** One local value with its count, and what it means. "Okänt" is a decision too, and takes a reason. */
export const ValueLine = ({ value, named }: Props): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const { number } = useFormat()
  const { collection } = useWizard()
  const variable = useAskedBook(collection?.form ?? '', askingIn(collection)).variableOf(value.variable)
  const [asking, ask] = useState(false)
  const code = 'code' in value ? (value.code ?? unknown) : ''
  const question = variable ? words(variable.label) : value.variable
  const choose = (chosen: string): void => {
    ask(chosen === unknown)
    if (chosen !== '' && chosen !== unknown) void decideValue(value, { code: chosen })
  }
  return (
    <li className="import-value">
      <div>
        <strong className="import-local">{value.value}</strong>{' '}
        <span className="quiet">
          {text.times(number(value.count), value.count)}
          {named && ` · ${question}`}
        </span>
        {'reason' in value && value.code === null && (
          <p className="quiet">{text.unknownSaid(value.reason ?? '')}</p>
        )}
      </div>
      <Meaning
        label={text.meaningOf(value.value, question)}
        codes={(variable && codesOf(variable)) ?? []}
        chosen={asking ? unknown : code}
        decided={code !== ''}
        onChoose={choose}
      />
      {asking && (
        <UnknownBecause
          name={`okant-${value.variable}-${value.value}`}
          onReason={(reason) => {
            void decideValue(value, { code: null, reason })
            ask(false)
          }}
          onCancel={() => ask(false)}
        />
      )}
    </li>
  )
}

interface Meanings {
  readonly label: string
  readonly codes: readonly Code[]
  readonly chosen: string
  readonly decided: boolean
  readonly onChoose: (code: string) => void
}

/** What a value may mean. */
const Meaning = ({ label, codes, chosen, decided, onChoose }: Meanings): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  return (
    <select
      className="field-input select"
      aria-label={label}
      value={chosen}
      onChange={(event) => onChoose(event.target.value)}
    >
      {!decided && <option value="">{text.choose}</option>}
      {codes.map((c) => (
        <option key={c.id} value={c.id}>
          {words(c.label)}
        </option>
      ))}
      <option value={unknown}>{text.unknown}</option>
    </select>
  )
}
