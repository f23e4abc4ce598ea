import type { Area } from './read_areas.ts'

/** As the page names them, as its file does, and in English. */
const kinds: Readonly<Record<string, Area['kind']>> = {
  region: 'region',
  samarbete: 'region',
  'co-operation': 'region',
  lan: 'county',
  län: 'county',
  county: 'county',
  nation: 'nation',
  riket: 'nation',
  'the nation': 'nation',
  grupp: 'group',
  kommungrupp: 'group',
  'municipality group': 'group',
  group: 'group',
}

const yesOrNo: Readonly<Record<string, boolean>> = { ja: true, yes: true, nej: false, no: false, '': false }

/** The kind of area that a cell names. */
export const kindOf = (cell: string): Area['kind'] | undefined => kinds[cell.toLowerCase()]

/** Whether a cell says that an area is invented. */
export const inventedOf = (cell: string): boolean | undefined => yesOrNo[cell.toLowerCase()]

/** How a kind is written in a file. */
export const kindCell = { region: 'region', county: 'lan', nation: 'nation', group: 'grupp' } as const
