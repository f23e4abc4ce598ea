import { useNavigate } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { useAct } from '../../../client/use_call.ts'
import { type FormId, firstForm } from '../../../forms/form_list.ts'
import { Button } from '../../../parts/button/button.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { FormSelect } from '../../../parts/select/form_select.tsx'
import { Select } from '../../../parts/select/select.tsx'
import { en } from '../../../text/en/releases.ts'
import { sv } from '../../../text/sv/releases.ts'
import { useText } from '../../../text/text.tsx'
import { latestOver, today } from '../../submissions/half_years.ts'
import { AskedCoverage } from './asked_coverage.tsx'
import { Periods } from './periods.tsx'
import { thresholds, usualThreshold } from './thresholds.ts'

/** Who has reported for the half-years that are chosen, and a release of them. */
export const NewRelease = (): ReactElement => {
  const text = useText({ sv, en })
  const navigate = useNavigate()
  const [form, setForm] = useState<FormId>(firstForm)
  const [periods, setPeriods] = useState<readonly string[]>(() => [latestOver(today())])
  const [max, setMax] = useState(usualThreshold)
  const make = useAct('POST /api/releases', ['GET /api/releases'])
  const act = (): void =>
    make.mutate(
      { body: { form, periods: periods.toSorted(), threshold: Number(max) } },
      { onSuccess: ({ id }) => void navigate({ to: '/jamfor/utgavor/$release', params: { release: id } }) },
    )
  return (
    <section className="stack" aria-labelledby="gor">
      <h2 id="gor">{text.make}</h2>
      <div className="choosing">
        <FormSelect label={text.form} value={form} onChange={setForm} />
        <Select
          name="grans"
          label={text.threshold}
          hint={text.thresholdHint}
          value={max}
          options={thresholds.map((value) => ({ value, label: text.thresholdOf(value) }))}
          onChange={setMax}
        />
      </div>
      <Periods chosen={periods} onChange={setPeriods} />
      {periods.toSorted().map((period) => (
        <AskedCoverage key={`${form} ${period}`} form={form} period={period} />
      ))}
      {make.error && <ProblemView problem={make.error.problem} />}
      <p className="quiet">{periods.length === 0 ? text.choosePeriod : text.makingIsNotPublishing}</p>
      <div>
        <Button
          look="main"
          busy={make.isPending}
          aria-disabled={periods.length === 0}
          onClick={() => periods.length > 0 && act()}
        >
          {text.makeNow}
        </Button>
      </div>
    </section>
  )
}
