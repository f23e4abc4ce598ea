import { counties } from '@lyhord/catalogue/area/counties.ts'
import { municipalities, municipalityByCode } from '@lyhord/catalogue/area/municipalities.ts'
import { type ReactElement, useMemo } from 'react'
import { type ColourStep, colourSteps, stepOf } from '../../../charts/colour_steps.ts'
import type { TileFigure } from '../../../charts/tiles/tile.ts'
import type { MemberFigure } from '../answer.ts'
import { ComparedFigure } from '../figure/figure.tsx'
import { layoutOf, tilePicture } from '../figure/pictures.ts'
import { underFigure } from '../figure/under.ts'
import { type Measure, sayFigure } from '../measure.ts'
import { memberName } from '../names.ts'
import type { IndicatorShown } from '../shown.ts'
import { membersTable } from './members_table.ts'

const named = { width: 168, height: 58 }

/** A tile for each named municipality: by county when they are Sweden's, otherwise by name. */
export const MapPart = ({ shown }: { readonly shown: IndicatorShown }): ReactElement => {
  const { voice, compared } = shown
  const { map } = voice.text
  const made = useMemo(() => pictureOf(shown), [shown])
  const unnamed = compared.members.filter((m) => m.code === null).length
  return (
    <ComparedFigure
      shown={shown}
      id="karta"
      heading={map.title}
      picture={made?.picture}
      table={membersTable(shown)}
      under={underFigure(shown)}
      method={map.method}
    >
      <p>{made ? map.sentence : map.none}</p>
      {made && <p className="quiet">{made.official ? map.schematic : map.compact}</p>}
      {made && unnamed > 0 && <p className="quiet">{map.unnamed(voice.format.number(unnamed))}</p>}
    </ComparedFigure>
  )
}

type Placed = MemberFigure & { readonly code: string }

const pictureOf = (shown: IndicatorShown) => {
  const { compared, measure, voice, title } = shown
  const members = compared.members.flatMap((m): readonly Placed[] =>
    m.code === null ? [] : [{ ...m, code: m.code }],
  )
  if (members.length === 0) return undefined
  const { map } = voice.text
  const official = members.every((m) => municipalityByCode(m.code) !== undefined)
  const steps = colourSteps(
    members.flatMap((m) => (m.figure.value === null ? [] : [asWritten(m.figure.value, measure)])),
    measure.grain,
  )
  const tiles = members.map((member) => tileOf(member, official, steps, shown))
  const figures = official ? withTheRest(tiles, map.absent) : tiles
  const codes = figures.map((f) => f.code)
  return {
    official,
    picture: tilePicture(
      { title: `${title}: ${map.title}`, description: tiles.map((t) => t.said).join('. ') },
      {
        layout: layoutOf(codes, official, named.width),
        figures,
        countyNames: Object.fromEntries(counties.map((c) => [c.code, shortCounty(c.name)])),
        legend: steps.map((step, i) => stepSaid(step, i === steps.length - 1, measure)),
        words: { hidden: map.hidden, absent: map.absent },
        ...(official ? {} : { tile: named }),
      },
    ),
  }
}

/** A value as it is written: the same number never has two colours. */
const asWritten = (value: number, { grain }: Measure): number => Math.round(value / grain) * grain

/** On the map of Sweden the unit goes without saying. */
const tileOf = (
  member: Placed,
  official: boolean,
  steps: readonly ColourStep[],
  { measure, voice }: IndicatorShown,
): TileFigure => {
  const { figure, code, mine } = member
  const { value, hidden } = figure
  const name = memberName(member, voice)
  return {
    code,
    name,
    short: value === null ? '' : official ? measure.bare(value) : measure.say(value),
    said: `${name}: ${sayFigure(figure, measure, voice)}`,
    mine,
    shows: value === null ? (hidden ? 'hidden' : 'absent') : stepOf(asWritten(value, measure), steps),
  }
}

/** `78–79 %`. */
const stepSaid = ({ from, to }: ColourStep, last: boolean, { bare, say, grain }: Measure): string => {
  const [low, high] = [bare(from), bare(last ? to : to - grain)]
  return low === high ? say(from) : `${low}–${say(last ? to : to - grain)}`
}

/** The municipalities of the same counties that have no figure here: their tiles are empty. */
const withTheRest = (tiles: readonly TileFigure[], absent: string): readonly TileFigure[] => {
  const inside = new Set(tiles.map((t) => t.code.slice(0, 2)))
  const there = new Set(tiles.map((t) => t.code))
  return [
    ...tiles,
    ...municipalities
      .filter((m) => inside.has(m.countyCode) && !there.has(m.code))
      .map(
        ({ code, name }): TileFigure => ({
          code,
          name,
          short: '',
          said: `${name}: ${absent}`,
          mine: false,
          shows: 'absent',
        }),
      ),
  ]
}

/** `Skåne län` → `Skåne`, `Stockholms län` → `Stockholm`. */
const shortCounty = (name: string): string => name.replace(/s? län$/, '')
