import { type ReactElement, useState } from 'react'
import { type FormId, firstForm } from '../../../forms/form_list.ts'
import { FormSelect } from '../../../parts/select/form_select.tsx'
import { Select } from '../../../parts/select/select.tsx'
import { en } from '../../../text/en/releases.ts'
import { sv } from '../../../text/sv/releases.ts'
import { useText } from '../../../text/text.tsx'
import { latestOver, today } from '../../submissions/half_years.ts'
import { AskedCoverage } from './asked_coverage.tsx'
import { MakeNow } from './make_now.tsx'
import { Periods } from './periods.tsx'
import { thresholds, usualThreshold } from './thresholds.ts'

/** Who has reported for the half-years that are chosen, and a release of them. */
export const NewRelease = (): ReactElement => {
  const text = useText({ sv, en })
  const [form, setForm] = useState<FormId>(firstForm)
  const [periods, setPeriods] = useState<readonly string[]>(() => [latestOver(today())])
  const [max, setMax] = useState(usualThreshold)
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
      <MakeNow form={form} periods={periods} threshold={Number(max)} />
    </section>
  )
}
