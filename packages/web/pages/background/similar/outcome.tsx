import type { ReactElement } from 'react'
import { en } from '../../../text/en/background.ts'
import { sv } from '../../../text/sv/background.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import { basis, nameOf, type Similar } from '../area_of_similar.ts'
import { useLackNames } from './lack_names.ts'
import { NearestTable } from './nearest_table.tsx'
import { SaveAsArea } from './save_as_area.tsx'

/** Who is most like the chosen one, in words and then in figures. */
export const Outcome = ({ similar }: { readonly similar: Similar }): ReactElement => {
  const text = useText({ sv, en })
  const { list, number } = useFormat()
  const { nearest, compared, lacks, year, figures } = similar
  const name = nameOf(similar)
  const sources = [...new Set(figures.map((f) => f.source))]
  const called = useLackNames(similar)
  if (lacks.length > 0) return <p role="status">{text.similar.lacksOwn(name, list(lacks.map(called)))}</p>
  return (
    <div className="stack">
      <div className="stack-tight">
        <p role="status">
          <strong>
            {nearest.length === 0
              ? text.similar.none
              : text.similar.nearest(name, list(nearest.map((m) => nameOf(m))))}
          </strong>
        </p>
        <p className="quiet">
          {text.similar.based(list(basis(similar, text.similar)), year, number(compared), compared)}{' '}
          {sources.map((source) => text.source(source)).join('. ')}
        </p>
      </div>
      {nearest.length > 0 && <NearestTable similar={similar} />}
      {nearest.length > 0 && <SaveAsArea similar={similar} />}
    </div>
  )
}
