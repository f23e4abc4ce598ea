import { Link } from '@tanstack/react-router'
import { memo, type ReactElement } from 'react'
import { askedId, type ProfileAnswer, type ProfileRow } from '../answer.ts'
import { writeChoice } from '../choosing/choice.ts'
import { isDescribed } from '../described.ts'
import { kindOf } from '../list/kind_of.ts'
import { measureOf, sayFigure, sayValue } from '../measure.ts'
import { areaInSentence, areaLabelled, areaName } from '../names.ts'
import { coverageSaid, releasesSaid } from '../releases_said.ts'
import { type Meaning, saidDifference, saidWithout } from '../said.ts'
import { type Shown, titleIn } from '../shown.ts'
import { WhyHidden } from '../why_hidden.tsx'
import { distributionsOf, type ProfileRows, profileGroups } from './groups.ts'
import { ProfileStrip } from './strip.tsx'
import './profile.css'

interface Props {
  readonly shown: Shown
  readonly answer: ProfileAnswer
}

/** Strengths first, then what is worth a look, what cannot be told apart, and what is not shown. */
export const ProfileReport = memo(({ shown, answer }: Props): ReactElement => {
  const { choice, comparison, voice, knowledge } = shown
  const { profile } = voice.text
  const { rows } = answer.figures.content
  const groups = profileGroups(
    rows.filter((r) => r.code === null),
    knowledge,
  )
  const distributions = choice.codes ? distributionsOf(rows, knowledge) : []
  const against = areaInSentence(areaLabelled(comparison.areas, choice.against), voice)
  const alone = choice.area === choice.against
  return (
    <div className="profile">
      <p className="quiet profile-key">{alone ? profile.keyAlone : profile.key(against)}</p>
      {groups.map(({ meaning, rows: own }) =>
        isWithout(meaning) ? null : (
          <ProfileTable
            key={meaning}
            shown={shown}
            title={alone ? profile.alone : profile.groups[meaning]}
            rows={own}
            beside={alone ? 'spread' : meaning === 'bare' ? 'nothing' : 'both'}
          />
        ),
      )}
      <NotShown shown={shown} groups={groups} />
      {distributions.map(({ indicator, codes }) => (
        <ProfileTable
          key={indicator}
          shown={shown}
          title={titleIn(shown, indicator, null)}
          rows={codes.filter((r) => r.figure.value !== null)}
          beside={alone ? 'spread' : 'both'}
        />
      ))}
      <div className="compare-foot quiet">
        {[...coverageSaid(answer, voice), ...releasesSaid(answer, voice)].map((line) => (
          <p key={line}>{line}</p>
        ))}
        <WhyHidden shown={shown} rows={rows.map((r) => r.figure)} />
      </div>
    </div>
  )
})

type Without = 'hidden' | 'no_value' | 'nobody'
const isWithout = (meaning: Meaning): meaning is Without =>
  meaning === 'hidden' || meaning === 'no_value' || meaning === 'nobody'

/** What has no value, by why. */
const NotShown = ({
  shown,
  groups,
}: {
  readonly shown: Shown
  readonly groups: readonly ProfileRows[]
}): ReactElement | null => {
  const { profile } = shown.voice.text
  const told = groups.flatMap(({ meaning, rows }) =>
    isWithout(meaning)
      ? [profile[`${meaning}List`](rows.map((r) => titleIn(shown, r.indicator, r.code)).join(', '))]
      : [],
  )
  if (told.length === 0) return null
  return (
    <section className="compare-section">
      <h2>{profile.groups.hidden}</h2>
      {told.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  )
}

/** What stands beside a value: the comparison and the spread of the members, the spread alone, or nothing. */
type Beside = 'both' | 'spread' | 'nothing'

const ProfileTable = ({
  shown,
  title,
  rows,
  beside,
}: {
  readonly shown: Shown
  readonly title: string
  readonly rows: readonly ProfileRow[]
  readonly beside: Beside
}): ReactElement | null => {
  const { voice, comparison, choice } = shown
  const { profile, list, table } = voice.text
  const against = areaName(areaLabelled(comparison.areas, choice.against), voice)
  if (rows.length === 0) return null
  return (
    <section className={rows.length < 8 ? 'compare-section profile-short' : 'compare-section'}>
      <h2>{title}</h2>
      <table className="profile-table">
        <caption className="only-heard">{profile.caption(title)}</caption>
        <colgroup>
          <col />
          <col className="profile-col-value" />
          <col className="profile-col-against" />
          <col className="profile-col-spread" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{list.measure}</th>
            <th scope="col" className="profile-figure">
              {table.value}
            </th>
            {beside === 'both' ? (
              <th scope="col" className="profile-figure">
                {against}
              </th>
            ) : (
              <td />
            )}
            {beside === 'nothing' ? <td /> : <th scope="col">{profile.spread}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ProfileLine key={askedId(row)} shown={shown} row={row} beside={beside} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Without its spread where too few municipalities are shown. */
const described = (row: ProfileRow, { comparison }: Shown): ProfileRow =>
  row.spread && !isDescribed(row.spread.shown, comparison.members.length) ? { ...row, spread: null } : row

const ProfileLine = ({
  shown,
  row,
  beside,
}: {
  readonly shown: Shown
  readonly row: ProfileRow
  readonly beside: Beside
}): ReactElement => {
  const { voice, comparison, choice } = shown
  const { profile } = voice.text
  const measure = measureOf(kindOf(row, shown), voice)
  const against = areaName(areaLabelled(comparison.areas, choice.against), voice)
  const title = titleIn(shown, row.indicator, row.code)
  const without = saidWithout(row, voice)
  const own = row.code === null ? title : title.slice(titleIn(shown, row.indicator, null).length + 2)
  return (
    <tr>
      <th scope="row">
        <Link
          to="/jamfor/$indicator"
          params={{ indicator: askedId(row) }}
          search={writeChoice(choice, comparison)}
        >
          {own}
        </Link>
        {beside === 'both' && row.says !== 'cannot_tell' && (
          <span className="profile-words">{saidDifference(row, voice)}</span>
        )}
        {without && <span className="profile-words">{without}</span>}
      </th>
      <td className="profile-figure">{sayFigure(row.figure, measure, voice)}</td>
      <td className="profile-figure" data-head={against}>
        {beside === 'both' && sayValue(row.against, measure, voice)}
      </td>
      <td className="profile-spread">
        {beside !== 'nothing' && row.figure.value !== null && (
          <ProfileStrip row={described(row, shown)} measure={measure} alone={beside === 'spread'} />
        )}
        {beside !== 'nothing' && row.spread && (
          <span className="profile-members figures">
            {voice.format.number(row.spread.shown)}
            <span className="only-heard"> {profile.membersHeard}</span>
          </span>
        )}
      </td>
    </tr>
  )
}
