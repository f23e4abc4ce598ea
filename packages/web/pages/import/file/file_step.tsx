import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useCall } from '../../../client/use_call.ts'
import { Empty } from '../../../parts/empty/empty.tsx'
import { TextField } from '../../../parts/field/field.tsx'
import { FileField } from '../../../parts/file_field/file_field.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { Waiting } from '../../../parts/waiting/waiting.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText } from '../../../text/text.tsx'
import type { Collection } from '../../collect/page.tsx'
import { openChosen, survey } from '../wizard/acts.ts'
import { ReadingProgress } from '../wizard/reading_progress.tsx'
import { StepFrame } from '../wizard/step_frame.tsx'
import { useStep } from '../wizard/use_step.ts'
import { change, useWizard } from '../wizard/wizard.ts'
import { CollectionSelect } from './collection_select.tsx'
import { FileRead } from './file_read.tsx'
import { Template } from './template.tsx'

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
  const { collection: chosen, opened, busy } = useWizard()
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
      <CollectionSelect collections={collections} collection={collection} />
      <SourceField />
      <ChosenFile />
      {collection && <Template collection={collection} />}
      <FileRead />
      <ReadingProgress busy={busy} />
    </StepFrame>
  )
}

const SourceField = (): ReactElement => {
  const text = useText({ sv, en })
  const { source } = useWizard()
  return (
    <TextField
      name="kalla"
      label={text.source}
      hint={text.sourceHint}
      value={source}
      maxLength={120}
      autoComplete="off"
      onChange={(event) => change({ source: event.target.value })}
    />
  )
}

const ChosenFile = (): ReactElement => {
  const text = useText({ sv, en })
  const { file } = useWizard()
  return (
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
  )
}
