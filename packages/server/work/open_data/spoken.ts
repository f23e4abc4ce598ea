import { type FormEntry, formById } from '@lyhord/catalogue'
import { type Language, type Words, words } from '@lyhord/core'
import type { OpenGroup } from '@lyhord/core/disclosure/compared/open_table.ts'
import type { OneReleased } from '../comparison/released_indicators.ts'
import { codeLabelIn } from './code_label.ts'

/** The title of a released indicator; of one code of a distribution the code too. */
export const titleOf = (form: string, { of, code }: OneReleased, lang: Language): string =>
  code === null ? of.title[lang] : `${of.title[lang]}: ${codeLabelIn(form, of, code, lang)}`

const all = words('Alla', 'All')
const notAnswered = words('Inte besvarat', 'Not answered')
const groupingNames: Readonly<Record<'kon' | 'aldersgrupp', Words>> = {
  kon: words('Kön', 'Sex'),
  aldersgrupp: words('Ålder', 'Age'),
}

/** How a group is called: `Kön: flicka`. */
export const groupLabel = (form: string, { grouping, code }: OpenGroup, lang: Language): string => {
  if (grouping === null) return all[lang]
  const label = codeIn(formById(form), grouping, code)?.[lang] ?? notAnswered[lang]
  return `${groupingNames[grouping][lang]}: ${label.toLocaleLowerCase(lang)}`
}

const codeIn = (entry: FormEntry | undefined, grouping: string, code: string): Words | undefined =>
  entry?.groupings.find((g) => g.id === grouping)?.codes.find((c) => c.id === code)?.label

/** The id of a group in a table: `alla`, `kon:flicka`. */
export const groupId = ({ grouping, code }: OpenGroup): string =>
  grouping === null ? 'alla' : `${grouping}:${code}`

/** What is said wherever figures are taken away. */
export const notes = [
  words(
    'Siffror om så få att någon skulle kunna kännas igen visas inte, inte heller de som skulle avslöja dem. De är tomma, aldrig 0.',
    'Figures about so few that somebody could be recognised are not shown, nor those that would tell them. They are empty, never 0.',
  ),
  words(
    'Bara kommuner som har lämnat in och vill nämnas vid namn har egna siffror; de andra ingår i områdenas.',
    'Only municipalities that have reported and agreed to be named have figures of their own; the others are part of the areas’.',
  ),
  words(
    'Barn vars kön inte är känt räknas med det vanligaste könet i sin kommun. Är de fler än ett av tio delas kommunen inte upp på kön.',
    'Children whose sex is not known are counted with the most common sex in their municipality. When they are more than one in ten, the municipality is not divided by sex.',
  ),
] as const

/** Said of everything that is made up. */
export const invented = words(
  'Påhittade uppgifter för demonstration. De säger ingenting om verkliga kommuner.',
  'Invented data for demonstration. It says nothing of real municipalities.',
)
