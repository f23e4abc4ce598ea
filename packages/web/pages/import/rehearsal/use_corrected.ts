import type { Form } from '@lyhord/core'
import type { Mapping } from '@lyhord/intake/mapping/mapping.ts'
import { formOf } from '../wizard/acts.ts'
import { intake } from '../wizard/intake.ts'
import { useStep } from '../wizard/use_step.ts'
import { change, type Refusal, wizardNow } from '../wizard/wizard.ts'

/**
 * Gives the act that takes a corrected error workbook: its rows stand in the file as they were corrected, the others as
 * before, and the whole file is tried again in the same mapping. Gives why not.
 */
export const useCorrected = (): ((file: File) => Promise<Refusal | undefined>) => {
  const { go } = useStep()
  return async (file) => {
    const { mapping, collection, source, corrections } = wizardNow()
    if (!mapping || !collection) return undefined
    const corrected = await intake.ask('correct', { file })
    if ('problem' in corrected) return corrected.problem
    const { opened, checksum } = corrected
    const read = await readAgain(await formOf(collection), source, mapping)
    if ('problem' in read) return read.problem
    change({
      opened,
      corrections: [...corrections, { fileName: file.name, checksum }],
      surveyed: read.surveyed,
      mapping: read.mapping,
      rehearsed: undefined,
      sentAs: undefined,
      goesOn: undefined,
    })
    go(hasNewValues(mapping, read.mapping) ? 'koder' : 'prov')
    return undefined
  }
}

/** Values to decide on that nobody had chosen to leave before. */
const hasNewValues = (before: Mapping, now: Mapping): boolean => {
  const left = new Set(before.unmapped.map(({ variable, value }) => `${variable} ${value}`))
  return now.unmapped.some(({ variable, value }) => !left.has(`${variable} ${value}`))
}

/** What stands in the file now, in the mapping that it was read by. */
const readAgain = async (form: Form, source: string, mapping: Mapping) => {
  const surveyed = await intake.ask('survey', { form, source, saved: [] })
  if ('problem' in surveyed) return surveyed
  const brought = await intake.ask('take_mapping', { form, text: JSON.stringify(mapping) })
  return 'problem' in brought ? brought : { surveyed, mapping: brought.mapping }
}
