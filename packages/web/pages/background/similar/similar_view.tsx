import { type ReactElement, useState } from 'react'
import type { Answer } from '../../../client/call.ts'
import { Select } from '../../../parts/select/select.tsx'
import { en } from '../../../text/en/background.ts'
import { sv } from '../../../text/sv/background.ts'
import { useText } from '../../../text/text.tsx'
import { nameOf } from '../area_of_similar.ts'
import type { HeldFigure } from '../held.tsx'
import { Found } from './found.tsx'

interface Props {
  readonly figures: readonly HeldFigure[]
  readonly municipalities: Answer<'GET /api/background'>['municipalities']
}

const counts = ['3', '5', '7', '10', '15'] as const
const option = (value: string) => ({ value, label: value })

/** Choose a municipality, a year and how many; then those most like it. */
export const SimilarView = ({ figures, municipalities }: Props): ReactElement => {
  const { similar: text } = useText({ sv, en })
  const years = [...new Set(figures.map((f) => String(f.year)))]
  const [code, setCode] = useState('')
  const [chosenYear, setYear] = useState('')
  const [n, setN] = useState<string>('5')
  const year = years.includes(chosenYear) ? chosenYear : (years[0] ?? '')
  const places = municipalities
    .map((m) => ({ value: m.code, label: nameOf(m) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'sv'))
  return (
    <section className="stack" aria-labelledby="liknande">
      <h2 id="liknande">{text.title}</h2>
      <div className="choosing">
        <Select
          name="kommun"
          label={text.code}
          options={[{ value: '', label: text.choose }, ...places]}
          value={code}
          onChange={setCode}
        />
        <Select name="ar" label={text.year} options={years.map(option)} value={year} onChange={setYear} />
        <Select name="antal" label={text.n} options={counts.map(option)} value={n} onChange={setN} />
      </div>
      {code !== '' && (
        <Found
          key={`${code} ${year}`}
          code={code}
          year={Number(year)}
          n={Number(n)}
          held={figures.filter((f) => String(f.year) === year)}
        />
      )}
    </section>
  )
}
