import { memo, type ReactElement } from 'react'
import type { ProfileAnswer } from '../answer.ts'
import { hidesSome } from '../list/hides_some.ts'
import { againstInSentence } from '../names.ts'
import { coverageSaid, releasesSaid } from '../releases_said.ts'
import type { Meaning } from '../said.ts'
import { type Shown, titleIn } from '../shown.ts'
import { WhyHidden } from '../why_hidden.tsx'
import { distributionsOf, type ProfileRows, profileGroups } from './groups.ts'
import { ProfileTable } from './table.tsx'
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
  const against = againstInSentence(comparison, choice, voice)
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
        {hidesSome(rows, shown.comparison.members.length) && <WhyHidden shown={shown} />}
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
