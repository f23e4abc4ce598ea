import { type ReactElement, useMemo } from 'react'
import type { FigureTable } from '../../../charts/chart/figure_table.ts'
import type { DotRow } from '../../../charts/dots_layout.ts'
import { dotsPicture } from '../../results/figure/pictures.ts'
import { inVoice } from '../../results/voice.ts'
import type { Compared, Figure } from '../answer.ts'
import { ComparedFigure } from '../figure/figure.tsx'
import { hiddenSaid } from '../figure/hidden_said.ts'
import { figureCells, figureColumns } from '../figure/table_cells.ts'
import { underFigure } from '../figure/under.ts'
import { sayValue } from '../measure.ts'
import { againstName, memberName } from '../names.ts'
import type { IndicatorShown } from '../shown.ts'

type Group = Compared['groups'][number]

/** The same figure for girls and boys and for each age group, beside the area compared with. */
export const GroupsPart = ({ shown }: { readonly shown: IndicatorShown }): ReactElement => {
  const { groups } = shown.voice.text
  const picture = useMemo(() => pictureOf(shown), [shown])
  return (
    <ComparedFigure
      shown={shown}
      id="grupper"
      heading={groups.title}
      picture={picture}
      table={tableOf(shown)}
      under={picture ? [...hiddenInGroups(shown), ...underFigure(shown)] : []}
      method={groups.method}
    >
      <p>{picture ? groups.sentence : shown.measure.kind === 'distribution' ? groups.ofAll : groups.none}</p>
    </ComparedFigure>
  )
}

/** Groups that nobody is in anywhere are left out. */
const groupsIn = ({ compared }: IndicatorShown): readonly Group[] =>
  compared.groups.filter((g) => g.against.n !== 0 || (g.mine !== null && g.mine.n !== 0))

/** Those whose sex or age is not known stand in the table alone. */
const drawnIn = (shown: IndicatorShown): readonly Group[] =>
  groupsIn(shown).filter(({ grouping, code }) => {
    const known = shown.knowledge.groupingOf(grouping)?.codes.find((c) => c.id === code)
    return known !== undefined && known.means !== 'unknown'
  })

const labelOf = ({ grouping, code }: Group, { knowledge, voice }: IndicatorShown): string => {
  const { groups } = voice.text
  if (code === 'flicka') return groups.girls
  if (code === 'pojke') return groups.boys
  if (code === 'ej_besvarad') return groups.unanswered
  const label = knowledge.groupingOf(grouping)?.codes.find((c) => c.id === code)?.label
  return label ? inVoice(voice.results, label) : code
}

const pictureOf = (shown: IndicatorShown) => {
  const { measure, voice, own, compared, choice, title } = shown
  const groups = drawnIn(shown)
  if (groups.length === 0) return undefined
  const dot = (series: 'all' | 'others', figure: Figure) => ({
    series,
    value: figure.value,
    interval: figure.interval,
    said: sayValue(figure, measure, voice),
  })
  const rows = groups.map(
    (group): DotRow => ({
      label: labelOf(group, shown),
      dots: [...(group.mine ? [dot('all', group.mine)] : []), dot('others', group.against)],
    }),
  )
  const highest = Math.max(
    0,
    ...rows.flatMap((r) => r.dots.flatMap((d) => [d.value ?? 0, d.interval?.[1] ?? 0])),
  )
  const area = againstName(compared, choice, voice)
  const heads = own
    ? [
        { label: short(memberName(own, voice)), series: 'all' as const },
        { label: short(area), series: 'others' as const },
      ]
    : []
  return dotsPicture(`${title}: ${voice.text.groups.title}`, {
    rows,
    heads,
    end: measure.end(highest),
    tick: measure.tick,
  })
}

/** Which groups have no figure to show, and why. */
const hiddenInGroups = (shown: IndicatorShown): readonly string[] => {
  const { compared, choice, voice, own } = shown
  return hiddenSaid(
    drawnIn(shown).map((group) => ({
      name: labelOf(group, shown),
      mine: group.mine,
      against: group.against,
    })),
    {
      mine: own && memberName(own, voice),
      area: againstName(compared, choice, voice),
    },
    voice,
  )
}

/** Names of columns have to be narrow. */
const short = (name: string): string => (name.length > 18 ? `${name.slice(0, 17)}…` : name)

const tableOf = (shown: IndicatorShown): FigureTable => {
  const { measure, voice, own, compared, choice } = shown
  const { table } = voice.text
  const area = againstName(compared, choice, voice)
  return {
    columns: [table.group, table.area, ...figureColumns(measure, voice)],
    rows: groupsIn(shown).flatMap((group) => [
      ...(group.mine && own
        ? [[labelOf(group, shown), memberName(own, voice), ...figureCells(group.mine, measure, voice)]]
        : []),
      [labelOf(group, shown), area, ...figureCells(group.against, measure, voice)],
    ]),
  }
}
