import type { ReactElement } from 'react'
import type { ProfileRow } from '../answer.ts'
import { isDescribed } from '../described.ts'
import { IndicatorLink } from '../indicator_link.tsx'
import { kindOf } from '../list/kind_of.ts'
import { type Measure, measureOf, sayFigure, sayValue } from '../measure.ts'
import { againstName } from '../names.ts'
import { saidDifference, saidWithout } from '../said.ts'
import { type Shown, titleIn } from '../shown.ts'
import { ProfileStrip } from './strip.tsx'

/** What stands beside a value: the comparison and the spread of the members, the spread alone, or nothing. */
export type Beside = 'both' | 'spread' | 'nothing'

interface Props {
  readonly shown: Shown
  readonly row: ProfileRow
  readonly beside: Beside
}

/** An indicator, or a code of it: its value, and what stands beside. */
export const ProfileLine = ({ shown, row, beside }: Props): ReactElement => {
  const { voice, comparison, choice } = shown
  const measure = measureOf(kindOf(row, shown), voice)
  return (
    <tr>
      <RowHead shown={shown} row={row} beside={beside} />
      <td className="profile-figure">{sayFigure(row.figure, measure, voice)}</td>
      <td className="profile-figure" data-head={againstName(comparison, choice, voice)}>
        {beside === 'both' && sayValue(row.against, measure, voice)}
      </td>
      <td className="profile-spread">
        {beside !== 'nothing' && (
          <Spread shown={shown} row={row} measure={measure} alone={beside === 'spread'} />
        )}
      </td>
    </tr>
  )
}

const RowHead = ({ shown, row, beside }: Props): ReactElement => {
  const { voice } = shown
  const title = titleIn(shown, row.indicator, row.code)
  const without = saidWithout(row, voice)
  return (
    <th scope="row">
      <IndicatorLink shown={shown} row={row}>
        {row.code === null ? title : title.slice(titleIn(shown, row.indicator, null).length + 2)}
      </IndicatorLink>
      {beside === 'both' && row.says !== 'cannot_tell' && (
        <span className="profile-words">{saidDifference(row, voice)}</span>
      )}
      {without && <span className="profile-words">{without}</span>}
    </th>
  )
}

interface SpreadProps extends Omit<Props, 'beside'> {
  readonly measure: Measure
  readonly alone: boolean
}

/** The members around the value, and how many they are. */
const Spread = ({ shown, row, measure, alone }: SpreadProps): ReactElement => {
  const { text, format } = shown.voice
  return (
    <>
      {row.figure.value !== null && (
        <ProfileStrip row={described(row, shown)} measure={measure} alone={alone} />
      )}
      {row.spread && (
        <span className="profile-members figures">
          {format.number(row.spread.shown)}
          <span className="only-heard"> {text.profile.membersHeard}</span>
        </span>
      )}
    </>
  )
}

/** Without its spread where too few municipalities are shown. */
const described = (row: ProfileRow, { comparison }: Shown): ProfileRow =>
  row.spread && !isDescribed(row.spread.shown, comparison.members.length) ? { ...row, spread: null } : row
