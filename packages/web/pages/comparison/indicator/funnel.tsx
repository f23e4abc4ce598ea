import { funnelRange } from '@lyhord/core/statistics/funnel_range.ts'
import { type ReactElement, useMemo } from 'react'
import type { FunnelPoint } from '../../../charts/funnel.ts'
import { inFunnel } from '../../../charts/in_funnel.ts'
import { ComparedFigure } from '../figure/figure.tsx'
import { funnelPicture } from '../figure/pictures.ts'
import { underFigure } from '../figure/under.ts'
import { sayFigure } from '../measure.ts'
import { memberName } from '../names.ts'
import { saidInFunnel } from '../said.ts'
import type { IndicatorShown } from '../shown.ts'
import { membersTable } from './members_table.ts'

interface Props {
  readonly shown: IndicatorShown
}

/** How much of the difference chance can explain. */
export const FunnelPart = ({ shown }: Props): ReactElement => {
  const { voice, compared, own, choice } = shown
  const { text, format } = voice
  const { funnel } = compared
  const picture = useMemo(() => pictureOf(shown), [shown])
  const standing = compared.standing.find((s) => s.against === choice.against)
  const said = standing && saidInFunnel(standing, own?.figure, funnel, voice)
  return (
    <ComparedFigure
      shown={shown}
      id="slump"
      heading={text.funnel.title}
      picture={picture}
      table={membersTable(shown)}
      under={underFigure(shown)}
      method={text.funnel.method}
    >
      {said && <p className="compared-says">{said}</p>}
      {!picture && <p>{text.funnel.tooFew}</p>}
      {picture && funnel && (
        <>
          <p>
            {text.funnel.sentence(format.number(funnel.points))} {widened(shown)}
          </p>
          <details className="compare-fold unfolds">
            <summary>{text.funnel.fold}</summary>
            <ul>
              {text.funnel.explanation.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        </>
      )}
    </ComparedFigure>
  )
}

const widened = ({ compared: { funnel }, voice: { text } }: IndicatorShown): string => {
  if (!funnel?.enough) return text.funnel.notEnough
  return funnel.overDispersed ? text.funnel.widened : text.funnel.notWidened
}

const pictureOf = (shown: IndicatorShown) => {
  const { compared, measure, voice, title } = shown
  const { funnel } = compared
  const axis = voice.text.funnel.axis(voice.results.text.days.count)
  const points = compared.members.flatMap((member): readonly FunnelPoint[] => {
    const { value, n } = member.figure
    if (value === null || n === null) return []
    const name = memberName(member, voice)
    const place = funnel && inFunnel({ n, value }, funnel.limits)
    const verdict = place ? [voice.text.funnel.places[place]] : []
    const figures = [sayFigure(member.figure, measure, voice), `${axis} ${voice.format.number(n)}`]
    const said = `${name}: ${[...figures, ...verdict].join(', ')}`
    return [{ n, value, name: member.name, mine: member.mine, said }]
  })
  if (!funnel || funnel.limits.length === 0 || points.length < 3) return undefined
  return funnelPicture(
    {
      title: `${title}: ${voice.text.funnel.title}`,
      description: points.map((p) => p.said).join('. '),
    },
    {
      points,
      target: funnel.target,
      limits: funnel.limits,
      range: funnelRange(points, funnel.limits, measure.bounds),
      tick: measure.tick,
      words: { axis, target: voice.text.funnel.target, limits: ['95', voice.format.number(99.8, 1)] },
    },
  )
}
