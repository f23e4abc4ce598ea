import { type ReactElement, useState } from 'react'
import { useAct } from '../../client/use_call.ts'
import { Button } from '../../parts/button/button.tsx'
import { TextField } from '../../parts/field/field.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { en } from '../../text/en/background.ts'
import { sv } from '../../text/sv/background.ts'
import { useText } from '../../text/text.tsx'
import { SavedView } from './saved_view.tsx'

/** What is written with white space or commas between; `undefined` when it is nothing, too much or not of that shape. */
const parts = (text: string, shape: RegExp, most: number): readonly string[] | undefined => {
  const found = text.split(/[\s,;]+/).filter(Boolean)
  return found.length > 0 && found.length <= most && found.every((part) => shape.test(part))
    ? found
    : undefined
}

/** Asks the server to fetch figures from Kolada. */
export const FromKolada = (): ReactElement => {
  const { kolada: text } = useText({ sv, en })
  const [figures, setFigures] = useState('')
  const [years, setYears] = useState('')
  const [tried, setTried] = useState(false)
  const get = useAct('POST /api/background/fetch', ['GET /api/background', 'GET /api/background/similar'])
  const ids = parts(figures.toUpperCase(), /^[A-Z]\d{4,6}$/, 10)
  const known = parts(years, /^(19|20|21)\d\d$/, 25)
  const act = (): void => {
    setTried(true)
    if (ids && known) get.mutate({ body: { figures: [...ids], years: known.map(Number) } })
  }
  return (
    <section className="stack" aria-labelledby="bakgrund-kolada">
      <h2 id="bakgrund-kolada">{text.title}</h2>
      <p>{text.what}</p>
      <TextField
        name="nyckeltal"
        label={text.figures}
        hint={text.figuresHint}
        error={tried && !ids ? text.wrongFigures : undefined}
        value={figures}
        onChange={(event) => setFigures(event.target.value)}
        wide={40}
      />
      <TextField
        name="kolada-ar"
        label={text.years}
        hint={text.yearsHint}
        error={tried && !known ? text.wrongYears : undefined}
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
