import { Link } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { useCall } from '../../../client/use_call.ts'
import { listedForm } from '../../../forms/form_list.ts'
import { Button } from '../../../parts/button/button.tsx'
import { download } from '../../../parts/download/download.ts'
import { Empty } from '../../../parts/empty/empty.tsx'
import { TextField } from '../../../parts/field/field.tsx'
import { FileField } from '../../../parts/file_field/file_field.tsx'
import { Notice } from '../../../parts/notice/notice.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { Select } from '../../../parts/select/select.tsx'
import { Waiting } from '../../../parts/waiting/waiting.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useLanguage, useText, useWords } from '../../../text/text.tsx'
import type { Collection } from '../../collect/page.tsx'
import { formOf, openChosen, survey } from '../wizard/acts.ts'
import { intake } from '../wizard/intake.ts'
import { ReadingProgress } from '../wizard/reading_progress.tsx'
import { StepFrame } from '../wizard/step_frame.tsx'
import { useStep } from '../wizard/use_step.ts'
import { change, useWizard } from '../wizard/wizard.ts'
import { CorrectsImport } from './corrects_import.tsx'
import { Detected } from './detected.tsx'
import { Preview } from './preview.tsx'

/** Which collection, and which file: opened here, on one's own machine. */
export const FileStep = (): ReactElement => {
  const text = useText({ sv, en })
  const asked = useCall('GET /api/collections')
  if (asked.error) return <ProblemView problem={asked.error.problem} onRetry={() => void asked.refetch()} />
  if (!asked.data) return <Waiting />
  const open = asked.data.collections.filter((c) => c.state === 'open' && c.takesPart)
  if (open.length === 0)
    return (
      <Empty title={text.noCollectionTitle} action={<Link to="/samla-in">{text.toCollect}</Link>}>
        {text.noCollection}
      </Empty>
    )
  return <ChooseFile collections={open} />
}

const ChooseFile = ({ collections }: { readonly collections: readonly Collection[] }): ReactElement => {
  const text = useText({ sv, en })
  const { collection: chosen, file, opened, refused, busy, source } = useWizard()
  const stepping = useStep()
  const collection = collections.find((c) => c.id === chosen?.id) ?? collections[0]
  const hasRows = opened !== undefined && opened.preview.length > 0
  const goOn = async (): Promise<void> => {
    if (collection && (await survey(collection))) stepping.go('kolumner')
  }
  return (
    <StepFrame
      title={text.fileTitle}
      lead={text.fileLead}
      {...(hasRows && { onward: text.goOn, onOnward: () => void goOn(), busy: busy !== undefined })}
    >
      <Select
        name="insamling"
        label={text.collection}
        hint={<FormOf collection={collection} />}
        value={collection?.id ?? ''}
        options={collections.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(id) =>
          change({
            collection: collections.find((c) => c.id === id),
            surveyed: undefined,
            mapping: undefined,
          })
        }
      />
      <TextField
        name="kalla"
        label={text.source}
        hint={text.sourceHint}
        value={source}
        maxLength={120}
        autoComplete="off"
        onChange={(event) => change({ source: event.target.value })}
      />
      <FileField
        name="fil"
        label={text.file}
        hint={text.fileHint}
        accept=".csv,.txt,.tsv,.xlsx"
        choose={text.chooseFile}
        drop={text.dropHere}
        chosen={file?.name}
        onFile={(picked) => void openChosen(picked)}
      />
      {collection && <Template collection={collection} />}
      <Refused />
      {opened && !refused && (
        <>
          {opened.corrects !== null && <CorrectsImport corrects={opened.corrects} />}
          <Detected opened={opened} />
          {hasRows ? (
            <Preview opened={opened} />
          ) : (
            <Notice tone="stop" title={text.noRowsTitle} heard>
              <p>{text.noRows}</p>
            </Notice>
          )}
        </>
      )}
      <ReadingProgress busy={busy} />
    </StepFrame>
  )
}

const FormOf = ({ collection }: { readonly collection: Collection | undefined }): ReactElement | null => {
  const text = useText({ sv, en })
  const words = useWords()
  if (!collection) return null
  const form = listedForm(collection.form)
  if (!form) return <span>{text.formOfOwn}</span>
  return (
    <span>
      {text.formOf(words(form.title))} {collection.ownForm && text.withOwn}
    </span>
  )
}

/** Why the file cannot be read, in kind words; the next one can be chosen at once. */
const Refused = (): ReactElement | null => {
  const words = useWords()
  const { refused } = useWizard()
  if (!refused) return null
  return (
    <Notice tone="stop" title={words(refused.title)} heard>
      <p>{words(refused.remedy)}</p>
    </Notice>
  )
}

const Template = ({ collection }: { readonly collection: Collection }): ReactElement => {
  const text = useText({ sv, en })
  const lang = useLanguage()
  const [busy, setBusy] = useState(false)
  const fetchTemplate = async (): Promise<void> => {
    setBusy(true)
    const form = await formOf(collection)
    download(await intake.ask('template', { form, lang }), text.templateName(form.id))
    setBusy(false)
  }
  return (
    <p>
      {text.templateWhy}{' '}
      <Button look="plain" busy={busy} onClick={() => void fetchTemplate()}>
        {text.template}
      </Button>
    </p>
  )
}
