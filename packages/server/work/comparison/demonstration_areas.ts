import type { Area } from '../../queries/areas.ts'
import { demonstration } from '../synthetic/demonstration.ts'

/** Invented, as everything here: the whole region, and its boards by how many investigations they were given. */
const areaOf = (area: string, kind: Area['kind'], name: string, from: number, to: number): Area => ({
  area,
  kind,
  name,
  source: 'Påhittad indelning för demonstrationen',
  year: 2024,
  invented: true,
  members: demonstration()
    .filter(({ size }) => from <= size && size < to)
    .map((m) => ({ code: m.code, name: m.name, from: '2020-01-01', to: null })),
})

/** The areas of the demonstration's region. */
export const demonstrationAreas: readonly Area[] = [
  areaOf('lindbygden', 'region', 'Lindbygden', 0, Number.POSITIVE_INFINITY),
  areaOf('storre', 'group', 'Större kommuner (påhittad grupp)', 250, Number.POSITIVE_INFINITY),
  areaOf('mellan', 'group', 'Mellanstora kommuner (påhittad grupp)', 130, 250),
  areaOf('mindre', 'group', 'Mindre kommuner (påhittad grupp)', 0, 130),
]
