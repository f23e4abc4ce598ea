import { type ReactElement, useMemo } from 'react'
import { rangeOf } from '../../../charts/range_of.ts'
import { isDescribed } from '../described.ts'
import { ComparedFigure } from '../figure/figure.tsx'
import { spreadPicture } from '../figure/pictures.ts'
import { underFigure } from '../figure/under.ts'
import { sayFigure } from '../measure.ts'
import { memberName } from '../names.ts'
import type { IndicatorShown } from '../shown.ts'
import { membersTable } from './members_table.ts'

/** How the municipalities' values lie, one's own among them. */
export const SpreadPart = ({ shown }: { readonly shown: IndicatorShown }): ReactElement => {
  const { voice, compared } = shown
  const { text, format } = voice
  const { distribution } = compared
  const picture = useMemo(() => pictureOf(shown), [shown])
  const covered = distribution
    ? [text.under.shown(format.number(distribution.shown), format.number(distribution.members))]
    : []
  return (
    <ComparedFigure
      shown={shown}
      id="spridning"
      heading={text.spread.title}
      picture={picture}
      table={membersTable(shown)}
      under={[...covered, ...underFigure(shown)]}
      method={text.spread.method}
    >
      <SpreadSaid shown={shown} />
    </ComparedFigure>
  )
}

const isTold = ({ compared: { distribution } }: IndicatorShown): boolean =>
  distribution !== null && isDescribed(distribution.shown, distribution.members)

const SpreadSaid = ({ shown }: { readonly shown: IndicatorShown }): ReactElement => {
  const { voice, compared, measure } = shown
  const { text, format } = voice
  const { distribution } = compared
  if (!distribution) return <p>{text.spread.few}</p>
  const { q1, q3, median, shown: seen, members } = distribution
  if (!isTold(shown)) return <p>{text.spread.tooMany(format.number(seen), format.number(members))}</p>
  return (
    <>
      <p className="compared-says">
        {text.spread.sentence(measure.say(q1), measure.say(q3), measure.say(median))}
      </p>
      {seen < members && <p className="quiet">{text.spread.partly}</p>}
    </>
  )
}

/** Where a value lies among those that are shown. */
const placeSaid = (value: number, shown: IndicatorShown): readonly string[] => {
  const { distribution } = shown.compared
  if (!distribution || !isTold(shown)) return []
  const { below, middle, above } = shown.voice.text.spread.places
  return [value < distribution.q1 ? below : value > distribution.q3 ? above : middle]
}

const pictureOf = (shown: IndicatorShown) => {
  const { compared, measure, voice, title } = shown
  const points = compared.members.flatMap((member) => {
    const { value } = member.figure
    if (value === null) return []
    const short = `${memberName(member, voice)}: ${measure.say(value)}`
    const said = [
      `${memberName(member, voice)}: ${sayFigure(member.figure, measure, voice)}`,
      ...placeSaid(value, shown),
    ].join(', ')
    return [{ value, mine: member.mine, said, short }]
  })
  if (points.length === 0) return undefined
  const { distribution } = compared
  const own = points.find((p) => p.mine)
  return spreadPicture(
    {
      title: `${title}: ${voice.text.spread.title}`,
      description: points.map((p) => p.said).join('. '),
    },
    {
      points,
      quartiles: isTold(shown) ? distribution : null,
      range: rangeOf(
        points.map((p) => p.value),
        measure.least,
        measure.bounds,
      ),
      tick: measure.tick,
      words: {
        median: distribution ? voice.text.spread.median(measure.say(distribution.median)) : '',
        mine: own?.short ?? '',
      },
    },
  )
}
