import type { Form } from '@lyhord/core'
import { words } from '@lyhord/core/words.ts'
import type { Mapping } from '@lyhord/intake/mapping/mapping.ts'
import { useState } from 'react'
import { formOf } from '../wizard/acts.ts'
import { intake } from '../wizard/intake.ts'
import { useStep } from '../wizard/use_step.ts'
import { change, type Refusal, wizardNow } from '../wizard/wizard.ts'

export const notOurs: Refusal = {
  id: 'ingen-felarbetsbok',
  title: words('Filen är ingen felarbetsbok.', 'The file is not an error workbook.'),
  remedy: words(
    'Välj den arbetsbok som du hämtade här och rättade. En ny fil läser du in från början.',
    'Choose the workbook that you downloaded here and corrected. Take in a new file from the start.',
  ),
}

interface Corrected {
  readonly take: (file: File) => Promise<void>
  readonly refused: Refusal | undefined
}

/**
 * Takes a corrected error workbook in the place of the file, with the same mapping; only its rows are changed.
 * `continues`: the import that has been taken in and that holds the rows.
 */
export const useCorrected = (continues?: string): Corrected => {
  const { go } = useStep()
  const [refused, setRefused] = useState<Refusal>()
  const take = async (file: File): Promise<void> => {
    const { mapping, collection, source, surveyed, file: before, choices } = wizardNow()
    if (!mapping || !collection || !surveyed || !before) return
    setRefused(undefined)
    const opened = await intake.ask('open', { file, choices: {} })
    const problem = 'problem' in opened ? opened.problem : opened.corrected ? undefined : notOurs
    const read = await readAgain(await formOf(collection), source, mapping)
    if (problem || 'problem' in opened || 'problem' in read) {
      // The file there was is still the one at hand.
      await intake.ask('open', { file: before, choices })
      return setRefused(problem ?? ('problem' in read ? read.problem : undefined))
    }
    change({
      file,
      opened,
      surveyed: read.surveyed,
      mapping: read.mapping,
      rehearsed: undefined,
      sentAs: undefined,
      goesOn: undefined,
      continues,
    })
    go(read.mapping.unmapped.length > 0 ? 'koder' : 'prov')
  }
  return { take, refused }
}

/** What stands in the workbook, in the mapping that the file was read by. */
const readAgain = async (form: Form, source: string, mapping: Mapping) => {
  const surveyed = await intake.ask('survey', { form, source, saved: [] })
  if ('problem' in surveyed) return surveyed
  const brought = await intake.ask('take_mapping', { form, text: JSON.stringify(mapping) })
  return 'problem' in brought ? brought : { surveyed, mapping: brought.mapping }
}
