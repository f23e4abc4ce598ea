import type { MappedValue, UnmappedValue } from '@lyhord/intake/mapping/mapping.ts'
import type { ReactElement } from 'react'
import { useAskedBook } from '../../../forms/asked_book.ts'
import { Notice } from '../../../parts/notice/notice.tsx'
import { Progress } from '../../../parts/progress/progress.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useFormat, useText, useWords } from '../../../text/text.tsx'
import { CorrectedIn } from '../rehearsal/corrected_in.tsx'
import { StepFrame } from '../wizard/step_frame.tsx'
import { asking, useWizard } from '../wizard/wizard.ts'
import { ValueLine } from './value_line.tsx'

/** What every local value means: those that nobody has decided on first. */
export const CodesStep = (): ReactElement | null => {
  const text = useText({ sv, en })
  const { mapping, collection, source } = useWizard()
  const { number } = useFormat()
  const book = useAskedBook(collection?.form ?? '', asking(collection))
  if (!mapping) return null
  const { unmapped, codes } = mapping
  const all = unmapped.length + codes.length
  const decided = Map.groupBy(codes, (c) => c.variable)
  return (
    <StepFrame
      title={text.codesTitle}
      lead={all === 0 ? text.noCodes : text.codesLead(source.trim())}
      onward={unmapped.length > 0 ? text.goOnUndecided(unmapped.length) : text.goOn}
    >
      <CorrectedIn />
      {all > 0 && (
        <Progress value={codes.length} of={all} label={text.decidedOf(number(codes.length), number(all))} />
      )}
      {unmapped.length > 0 && (
        <section className="stack-tight" aria-labelledby="obestamda">
          <h3 id="obestamda">{text.undecided(unmapped.length)}</h3>
          <p className="quiet">{text.undecidedWhy}</p>
          <Values values={unmapped} named />
        </section>
      )}
      {unmapped.length === 0 && all > 0 && <Notice tone="done" title={text.allDecided} />}
      {codes.length > 0 && (
        <section aria-labelledby="bestamda">
          <h3 id="bestamda">{text.decided}</h3>
          {book.judge.form.sections.flatMap((section) =>
            section.questions.flatMap(({ variable }) => {
              const values = decided.get(variable.id)
              return values ? [<Decided key={variable.id} id={variable.id} values={values} />] : []
            }),
          )}
        </section>
      )}
    </StepFrame>
  )
}

const Decided = ({
  id,
  values,
}: {
  readonly id: string
  readonly values: readonly MappedValue[]
}): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const { collection } = useWizard()
  const variable = useAskedBook(collection?.form ?? '', asking(collection)).variableOf(id)
  return (
    <details className="import-decided">
      <summary>
        {variable ? words(variable.label) : id}{' '}
        <span className="quiet">{text.valuesDecided(values.length)}</span>
      </summary>
      <Values values={values} />
    </details>
  )
}

interface ValuesProps {
  readonly values: readonly (MappedValue | UnmappedValue)[]
  /** The question is told beside each value. */
  readonly named?: boolean
}

const Values = ({ values, named = false }: ValuesProps): ReactElement => (
  <ul className="import-values">
    {values.map((value) => (
      <ValueLine key={`${value.variable} ${value.value}`} value={value} named={named} />
    ))}
  </ul>
)
