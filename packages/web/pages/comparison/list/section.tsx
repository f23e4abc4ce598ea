import type { ReactElement } from 'react'
import { Table } from '../../../parts/table/table.tsx'
import { askedId, type ProfileAnswer, type ProfileRow } from '../answer.ts'
import { type Shown, titleIn } from '../shown.ts'
import { columnsOf } from './columns.tsx'
import type { ListSection } from './sections_of_rows.ts'

interface Props {
  readonly shown: Shown
  readonly answer: ProfileAnswer
  readonly section: ListSection
}

/** The indicators of a section as a table; each distribution folded, with a row for each code. */
export const SectionOfList = ({
  shown,
  answer,
  section: { id, rows, distributions },
}: Props): ReactElement => {
  const { voice, knowledge } = shown
  const { list } = voice.text
  const title = id === 'mer' ? list.rest : voice.results.text.sections[id]
  const table = (caption: string, all: readonly ProfileRow[]): ReactElement => (
    <Table caption={caption} captionHeard columns={columnsOf(shown, answer)} rows={all} keyOf={askedId} />
  )
  return (
    <section className="compare-section">
      <h2>{title}</h2>
      {rows.length > 0 && table(list.caption(title), rows)}
      {distributions.map(({ indicator, codes }) => {
        const name = titleIn(shown, indicator, null)
        return (
          <details key={indicator} className="compare-codes unfolds">
            <summary>
              {name} · {list.codes(voice.format.number(codes.length))}
            </summary>
            {table(knowledge.indicatorOf(indicator) ? name : indicator, codes)}
          </details>
        )
      })}
    </section>
  )
}
