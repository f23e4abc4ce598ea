import { type ReactElement, useState } from 'react'
import { useAct } from '../../client/use_call.ts'
import { Button } from '../../parts/button/button.tsx'
import { TextField } from '../../parts/field/field.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { en } from '../../text/en/background.ts'
import { sv } from '../../text/sv/background.ts'
import { useText } from '../../text/text.tsx'
import { SavedView } from './saved_view.tsx'

const parts = (text: string): readonly string[] => text.split(/[\s,;]+/).filter(Boolean)

/** Asks the server to fetch figures from Kolada. */
export const FromKolada = (): ReactElement => {
  const { kolada: text } = useText({ sv, en })
  const [figures, setFigures] = useState('')
  const [years, setYears] = useState('')
  const [tried, setTried] = useState(false)
  const get = useAct('POST /api/background/fetch', ['GET /api/background', 'GET /api/background/similar'])
  const ids = parts(figures.toUpperCase())
  const known = parts(years)
  const goodIds = ids.length > 0 && ids.length <= 10 && ids.every((id) => /^[A-Z]\d{4,6}$/.test(id))
  const goodYears =
    known.length > 0 && known.length <= 25 && known.every((year) => /^(19|20|21)\d\d$/.test(year))
  const act = (): void => {
    setTried(true)
    if (goodIds && goodYears) get.mutate({ body: { figures: [...ids], years: known.map(Number) } })
  }
  return (
    <section className="stack" aria-labelledby="bakgrund-kolada">
      <h2 id="bakgrund-kolada">{text.title}</h2>
      <p>{text.what}</p>
      <TextField
        name="nyckeltal"
        label={text.figures}
        hint={text.figuresHint}
        error={tried && !goodIds ? text.wrongFigures : undefined}
        value={figures}
        onChange={(event) => setFigures(event.target.value)}
        wide={40}
      />
      <TextField
        name="kolada-ar"
        label={text.years}
        hint={text.yearsHint}
        error={tried && !goodYears ? text.wrongYears : undefined}
        value={years}
        onChange={(event) => setYears(event.target.value)}
        wide={24}
      />
      {get.error && <ProblemView problem={get.error.problem} />}
      {get.data && <SavedView saved={get.data} />}
      <div>
        <Button busy={get.isPending} onClick={act}>
          {text.fetch}
        </Button>
      </div>
    </section>
  )
}
