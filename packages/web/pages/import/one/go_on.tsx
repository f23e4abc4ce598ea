import { words } from '@lyhord/core/words.ts'
import { useNavigate } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { useCall } from '../../../client/use_call.ts'
import { FileField } from '../../../parts/file_field/file_field.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText, useWords } from '../../../text/text.tsx'
import type { Collection } from '../../collect/page.tsx'
import { goesOnAs } from '../sending/goes_on.ts'
import type { KeptImport } from '../sending/kept_imports.ts'
import { formOf } from '../wizard/acts.ts'
import { intake } from '../wizard/intake.ts'
import { hasPersonalNumbers } from '../wizard/personal_numbers.ts'
import { type Correction, change, type Refusal, wizardNow } from '../wizard/wizard.ts'
import type { OneImport } from './page.tsx'

const otherFile: Refusal = {
  id: 'annan-fil',
  title: words(
    'Det är en annan fil än den som importen började med.',
    'It is another file than the one the import began with.',
  ),
  remedy: words(
    'Välj samma fil, oförändrad. Annars börjar du en ny import.',
    'Choose the same file, unchanged. Otherwise begin a new import.',
  ),
}

interface Props {
  readonly found: OneImport
  readonly kept: KeptImport
}

/** The same file again, known by its checksum: read as it was, and what is left is sent. */
export const GoOn = ({ found, kept }: Props): ReactElement => {
  const text = useText({ sv, en })
  const say = useWords()
  const navigate = useNavigate()
  const [refused, setRefused] = useState<Refusal>()
  const collection = useCall('GET /api/collections').data?.collections.find((c) => c.id === found.collection)
  const [corrected, setCorrected] = useState<number>()
  const waits = corrected === undefined ? undefined : kept.corrections?.[corrected]
  const take = async (file: File): Promise<void> => {
    if (!collection) return
    const problem = waits ? await correctAsBefore(file, waits) : await readAsBefore(file, kept, collection)
    setRefused(problem)
    if (problem) return
    const taken = corrected === undefined ? 0 : corrected + 1
    if (taken < (kept.corrections ?? []).length) return setCorrected(taken)
    change({ goesOn: goesOnAs(kept), source: found.source ?? '', savedAs: null, changed: false })
    await navigate({
      to: '/importera',
      search: { steg: hasPersonalNumbers(wizardNow()) ? 'identiteter' : 'prov' },
    })
  }
  return (
    <FileField
      name="samma-fil"
      label={waits ? text.sameWorkbook : text.sameFile}
      hint={text.sameFileHint(waits?.fileName ?? kept.fileName)}
      accept=".csv,.txt,.tsv,.xlsx"
      choose={text.chooseFile}
      error={refused && `${say(refused.title)} ${say(refused.remedy)}`}
      onFile={(file) => void take(file)}
    />
  )
}

/** Opens the file as it was opened, with the mapping that it had; gives why not. */
const readAsBefore = async (
  file: File,
  kept: KeptImport,
  collection: Collection,
): Promise<Refusal | undefined> => {
  const opened = await intake.ask('open', { file, choices: kept.choices })
  if ('problem' in opened) return opened.problem
  const surveyed = await intake.ask('survey', { form: await formOf(collection), source: '', saved: [] })
  if ('problem' in surveyed) return surveyed.problem
  if (surveyed.checksum !== kept.checksum) return otherFile
  const { choices, mapping } = kept
  change({
    collection,
    file,
    choices,
    opened,
    corrections: kept.corrections ?? [],
    surveyed,
    mapping,
    news: null,
    rehearsed: undefined,
    busy: undefined,
  })
  return undefined
}

/** The file was corrected by this workbook before its rows were sent: it is once more. */
const correctAsBefore = async (file: File, { checksum }: Correction): Promise<Refusal | undefined> => {
  const corrected = await intake.ask('correct', { file, only: checksum })
  return 'problem' in corrected ? corrected.problem : undefined
}
