import { useRouter } from '@tanstack/react-router'
import { type ReactElement, useEffect, useState } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { TextField } from '../../../parts/field/field.tsx'
import { Notice } from '../../../parts/notice/notice.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useFormat, useText, useWords } from '../../../text/text.tsx'
import { WillBeKept } from '../original/will_be_kept.tsx'
import { useSending } from '../sending/use_sending.ts'
import { ReadingProgress } from '../wizard/reading_progress.tsx'
import { StepFrame } from '../wizard/step_frame.tsx'
import { change, useWizard } from '../wizard/wizard.ts'
import type { Rehearsed } from '../worker/work.ts'
import { CorrectedIn } from './corrected_in.tsx'
import { ErrorWorkbook } from './error_workbook.tsx'
import { LocalCauses } from './local_causes.tsx'
import { useCorrected } from './use_corrected.ts'
import { useRehearsal } from './use_rehearsal.ts'

/** The rules are tried here on one's own machine; then the rows that can travel are sent, and those alone. */
export const RehearsalStep = (): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const { number } = useFormat()
  const { busy, rehearsed, refused, opened } = useWizard()
  const rehearse = useRehearsal()
  useEffect(() => {
    if (!rehearsed) void rehearse.start()
    return rehearse.stop
  }, [opened])
  const sending = useSending()
  useOwnPageAhead()
  const travel = rehearsed ? rehearsed.ready + rehearsed.queries : 0
  return (
    <StepFrame
      title={text.rehearsalTitle}
      lead={text.rehearsalLead}
      {...(rehearsed &&
        travel > 0 && {
          onward: text.send(number(travel), travel),
          onOnward: () => void sending.begin(),
          busy: sending.busy,
        })}
    >
      {busy !== undefined && (
        <div className="stack-tight">
          <ReadingProgress busy={busy} />
          <div>
            <Button look="plain" onClick={rehearse.stop}>
              {text.cancel}
            </Button>
          </div>
        </div>
      )}
      {!rehearsed && busy === undefined && !refused && (
        <div>
          <Button onClick={() => void rehearse.start()}>{text.rehearse}</Button>
        </div>
      )}
      {refused && (
        <Notice tone="stop" title={words(refused.title)} heard>
          <p>{words(refused.remedy)}</p>
        </Notice>
      )}
      <CorrectedIn />
      {rehearsed && <Came rehearsed={rehearsed} />}
      {travel > 0 && <WillBeKept />}
      {sending.problem && <ProblemView problem={sending.problem} onRetry={() => void sending.begin()} />}
    </StepFrame>
  )
}

/** The page of the import itself follows when the rows are sent: its code comes meanwhile. */
const useOwnPageAhead = (): void => {
  const router = useRouter()
  useEffect(() => {
    void router.preloadRoute({ to: '/importera/$import', params: { import: '-' } }).catch(() => undefined)
  }, [router])
}

/** What the rules said. */
const Came = ({ rehearsed }: { readonly rehearsed: Rehearsed }): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const { fileRows, rows, ready, queries, faulty, causes, unplaced } = rehearsed
  const [goods, asks, bad] = [number(ready), number(queries), number(faulty)]
  return (
    <>
      <Notice
        tone={ready + queries > 0 ? 'done' : 'note'}
        title={text.came(number(fileRows), fileRows, fileRows === rows ? undefined : number(rows))}
        heard
      >
        <ul>
          {ready > 0 && <li>{text.readyCases(goods, ready)}</li>}
          {queries > 0 && <li>{text.queryCases(asks, queries)}</li>}
          {faulty > 0 && <li>{text.faultyCases(bad, faulty)}</li>}
        </ul>
        {ready + queries === 0 && <p>{text.noneToSend}</p>}
      </Notice>
      {unplaced.length > 0 && <Unplaced unplaced={unplaced} />}
      {causes.length > 0 && (
        <section className="stack" aria-labelledby="fynd">
          <h3 id="fynd">{text.findings}</h3>
          <LocalCauses causes={causes} />
          <Correcting />
        </section>
      )}
      <SaveAs />
    </>
  )
}

/** The error workbook, and the way back for it: before anything is sent the whole file is tried again; else its import goes on. */
const Correcting = (): ReactElement => {
  const take = useCorrected()
  return <ErrorWorkbook onCorrected={take} />
}

const Unplaced = ({ unplaced }: Pick<Rehearsed, 'unplaced'>): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  return (
    <Notice title={text.unplaced(unplaced.length)}>
      <ul>
        {unplaced.map(({ at, problem }) => (
          <li key={at}>
            {text.rowAt(at + 1)}: {words(problem.title)} {words(problem.remedy)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** What the mapping is called when it is saved; without a name it is not. */
const SaveAs = (): ReactElement | null => {
  const text = useText({ sv, en })
  const { source, changed, savedAs } = useWizard()
  const [touched, touch] = useState(false)
  if (!changed && !touched)
    return savedAs ? <p className="quiet">{text.mappingKept(savedAs.source)}</p> : null
  return (
    <TextField
      name="spara-som"
      label={text.saveAs}
      hint={text.saveAsHint}
      value={source}
      maxLength={120}
      autoComplete="off"
      onChange={(event) => {
        touch(true)
        change({ source: event.target.value, changed: true })
      }}
    />
  )
}
