import type { ReactElement } from 'react'
import { useCall } from '../../client/use_call.ts'
import { en } from '../../text/en/collect.ts'
import { sv } from '../../text/sv/collect.ts'
import { useText } from '../../text/text.tsx'

interface Props {
  /** The ids of the chosen units; none means everybody. */
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Which units take part; nothing to choose where there are no units. */
export const TakingPart = ({ chosen, onChange }: Props): ReactElement | null => {
  const text = useText({ sv, en })
  const units = useCall('GET /api/units').data?.units.filter((u) => u.open) ?? []
  if (units.length === 0) return null
  const toggle = (id: string): void =>
    onChange(chosen.includes(id) ? chosen.filter((c) => c !== id) : [...chosen, id])
  return (
    <fieldset className="choices">
      <legend className="field-label">{text.takingPart}</legend>
      <p className="field-hint">{text.takingPartHint}</p>
      {units.map(({ id, name }) => (
        <label key={id} className="choice">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  )
}
