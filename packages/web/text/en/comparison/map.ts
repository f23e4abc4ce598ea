import type { sv } from '../../sv/comparison/map.ts'

/** The map of tiles. */
export const en: typeof sv = {
  title: 'Tile map',
  sentence: 'One tile for each municipality. The stronger the colour, the higher the value.',
  schematic:
    'The picture is schematic and no map: the tiles lie by county, within the county in the order of their codes, and are of one size however large the municipalities are.',
  compact: 'The picture is schematic and no map: the municipalities stand in the order of their names.',
  hidden: 'not shown',
  absent: 'not taking part, or not named',
  unnamed: (n) => `${n} municipalities are not named and are missing from the picture.`,
  none: 'No municipality of the comparison is named.',
  method: 'The tiles have the limits of colour that stand above the picture.',
}
