import type { ReactElement } from 'react'
import type { Column } from '../../../parts/table/table.tsx'
import type { ProfileAnswer, ProfileRow } from '../answer.ts'
import { isDescribed } from '../described.ts'
import { IndicatorLink } from '../indicator_link.tsx'
import { type Measure, measureOf, sayFigure, sayValue } from '../measure.ts'
import { againstName, nameOf } from '../names.ts'
import { meaningOf, saidDifference, saidWithout } from '../said.ts'
import { type Shown, titleIn } from '../shown.ts'
import { kindOf } from './kind_of.ts'

/** The measure, one's own figure, and what it is held against; where that is the same, the middle of the members. */
export const columnsOf = (shown: Shown, answer: ProfileAnswer): readonly Column<ProfileRow>[] => {
  const { voice, comparison, choice } = shown
  const { list } = voice.text
  const measure = (row: ProfileRow) => measureOf(kindOf(row, shown), voice)
  const figures = (key: string, head: string, cell: (row: ProfileRow) => string) => [
    { key, head, figures: true, cell },
  ]
  return [
    { key: 'measure', head: list.measure, cell: (row) => <MeasureLink shown={shown} row={row} /> },
    ...figures('own', nameOf(comparison, answer.area, voice), (row) =>
      sayFigure(row.figure, measure(row), voice),
    ),
    ...(answer.area === choice.against
      ? figures('spread', list.middle, (row) => middleSaid(row, measure(row), shown))
      : [
          ...figures('against', againstName(comparison, choice, voice), (row) =>
            sayValue(row.against, measure(row), voice),
          ),
          {
            key: 'words',
            head: list.inWords,
            cell: (row: ProfileRow) => <InWords shown={shown} row={row} />,
          },
        ]),
  ]
}

interface OfRow {
  readonly shown: Shown
  readonly row: ProfileRow
}

/** A code stands by its own name, since its distribution is said above. */
const MeasureLink = ({ shown, row }: OfRow): ReactElement => {
  const title = titleIn(shown, row.indicator, row.code)
  return (
    <IndicatorLink shown={shown} row={row}>
      {row.code === null ? title : title.replace(/^.*?: /, '')}
    </IndicatorLink>
  )
}

const InWords = ({ shown: { voice }, row }: OfRow): ReactElement => {
  const { hidden } = row.figure
  const said = [hidden ? voice.text.table.notes[hidden] : saidDifference(row, voice), saidWithout(row, voice)]
  return <span className={`compare-words compare-${meaningOf(row)}`}>{said.filter(Boolean).join('. ')}</span>
}

/** Between which values the middle half of the members lie. */
const middleSaid = ({ spread }: ProfileRow, { say, bare }: Measure, shown: Shown): string => {
  if (!spread) return ''
  const { list } = shown.voice.text
  const { number } = shown.voice.format
  const all = shown.comparison.members.length
  if (!isDescribed(spread.shown, all)) return list.middleFew(number(spread.shown), number(all))
  const [low, high] = [say(spread.q1), say(spread.q3)]
  return list.middleOf(low === high ? high : `${bare(spread.q1)}–${high}`, number(spread.shown))
}
