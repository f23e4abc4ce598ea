import { basename } from 'node:path'
import { type FormEntry, formById } from '@lyhord/catalogue'
import { type Answers, type Language, type PopulationYear, words } from '@lyhord/core'
import { choicesBy } from '@lyhord/intake/mapping/index.ts'
import { type PopulationFaults, readPopulation } from '@lyhord/intake/population/read_population.ts'
import { wholeTable } from '@lyhord/intake/reading/whole_table.ts'
import { openTable } from '../../outside/files/open_table.ts'
import type { Refused } from '../../outside/files/problem.ts'
import type { FileReading } from '../../work/file_columns.ts'
import { recordsOfFile } from '../../work/records_of_file.ts'
import type { Beside } from '../../work/result_of_file.ts'
import { howToRead } from './reading_options.ts'
import { misunderstood } from './refuse.ts'

/** Files that results may need beside the one they are about. */
export interface BesideValues {
  readonly linked?: string | undefined
  readonly 'linked-mapping'?: string | undefined
  readonly population?: string | undefined
}

/** Reads the files that stand beside; personal numbers become pseudonyms by the same stand-in key in both. */
export const besideIn = async (
  values: BesideValues,
  entry: FormEntry,
  reading: FileReading,
  lang: Language,
  usage: string,
): Promise<Beside | Refused> => {
  const linked = values.linked === undefined ? undefined : await linkedIn(values, entry, reading, usage)
  if (linked && 'problem' in linked) return linked
  const population =
    values.population === undefined ? undefined : await populationIn(values.population, entry, lang, usage)
  if (population && 'problem' in population) return population
  return { linked: linked?.records, population }
}

const linksNothing = words(
  'Formulärets uppgifter länkas inte till något annat formulär.',
  'The records of this form are not linked to another form.',
)

const noRates = words('Formuläret har inga mått per invånare.', 'The form has no figures per inhabitant.')

const linkedIn = async (
  { linked: path = '', 'linked-mapping': mapping }: BesideValues,
  { linkedTo }: FormEntry,
  reading: FileReading,
  usage: string,
): Promise<{ readonly records: readonly Answers[] } | Refused> => {
  const to = linkedTo && formById(linkedTo.form)
  if (!to) return misunderstood(linksNothing, usage)
  const how = await howToRead({ mapping }, to.form, usage)
  if ('problem' in how) return how
  const table = await openTable(path, how.mapping ? choicesBy(how.mapping) : {})
  if ('problem' in table) return table
  return recordsOfFile(table, to.form, { ...reading, mapping: how.mapping })
}

const populationIn = async (
  path: string,
  { indicators }: FormEntry,
  lang: Language,
  usage: string,
): Promise<readonly PopulationYear[] | Refused> => {
  const rate = indicators.find((i) => i.kind === 'rate')
  if (!rate) return misunderstood(noRates, usage)
  const table = await wholeTable(await openTable(path))
  if ('problem' in table) return table
  const read = readPopulation(table.header, table.rows, rate, faults[lang])
  if ('fault' in read)
    return {
      problem: {
        id: 'folkmangd-olaslig',
        title: words(read.fault, read.fault),
        remedy: words(
          'Filen har kolumnerna ar, kon, aldersgrupp och antal.',
          'The file has the columns ar, kon, aldersgrupp and antal.',
        ),
      },
    }
  return read.years.map((year) => ({ ...year, source: basename(path) }))
}

const faults: Readonly<Record<Language, PopulationFaults>> = {
  sv: {
    columns: 'Folkmängden saknar någon av kolumnerna.',
    empty: 'Folkmängden har inga rader.',
    year: (row) => `Rad ${row}: året går inte att läsa.`,
    sex: (row, known) => `Rad ${row}: kön är något av ${known}.`,
    ageGroup: (row, known) => `Rad ${row}: åldersgruppen är någon av ${known}.`,
    persons: (row) => `Rad ${row}: antalet är ett heltal.`,
    twice: (row) => `Rad ${row}: samma år, kön och åldersgrupp står en gång till.`,
  },
  en: {
    columns: 'The population lacks one of the columns.',
    empty: 'The population has no rows.',
    year: (row) => `Row ${row}: the year cannot be read.`,
    sex: (row, known) => `Row ${row}: sex is one of ${known}.`,
    ageGroup: (row, known) => `Row ${row}: the age group is one of ${known}.`,
    persons: (row) => `Row ${row}: the count is a whole number.`,
    twice: (row) => `Row ${row}: the same year, sex and age group stands once more.`,
  },
}
