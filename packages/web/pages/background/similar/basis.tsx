import type { ReactElement } from 'react'
import { Select } from '../../../parts/select/select.tsx'
import { en } from '../../../text/en/background.ts'
import { sv } from '../../../text/sv/background.ts'
import { useText } from '../../../text/text.tsx'
import type { HeldFigure } from '../held.tsx'

/** How each figure counts, by its id. */
export type Uses = Readonly<Record<string, 'no' | 'plain' | 'log'>>

interface Props {
  readonly held: readonly HeldFigure[]
  readonly uses: Uses
  readonly onUses: (uses: Uses) => void
  /** `undefined` when there are no groups to count. */
  readonly group: boolean | undefined
  readonly onGroup: (group: boolean) => void
}

/** What the likeness rests on: figure by figure, and the municipality group. */
export const Basis = ({ held, uses, onUses, group, onGroup }: Props): ReactElement => {
  const { similar: text } = useText({ sv, en })
  return (
    <details className="unfold">
      <summary>
        <span className="unfold-name">{text.figures}</span>
      </summary>
      <div className="unfold-inside stack-tight">
        {held.map(({ figure, label }) => (
          <Select
            key={figure}
            name={`siffra-${figure}`}
            label={label}
            options={(['no', 'plain', 'log'] as const).map((value) => ({ value, label: text.use[value] }))}
            value={uses[figure] ?? 'no'}
            onChange={(use) => onUses({ ...uses, [figure]: use })}
          />
        ))}
        {group === undefined ? (
          <p className="quiet">{text.noGroups}</p>
        ) : (
          <Select
            name="kommungrupp"
            label={text.group}
            options={(['yes', 'no'] as const).map((value) => ({ value, label: text.groups[value] }))}
            value={group ? 'yes' : 'no'}
            onChange={(value) => onGroup(value === 'yes')}
          />
        )}
      </div>
    </details>
  )
}
