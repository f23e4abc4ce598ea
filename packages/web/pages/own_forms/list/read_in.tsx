import { questionsOf } from '@lyhord/core'
import type { FormRead } from '@lyhord/intake/form_files/made_form.ts'
import { type ReactElement, useEffect, useState } from 'react'
import { bookOf } from '../../../forms/book.ts'
import type { FormId } from '../../../forms/form_list.ts'
import { Button } from '../../../parts/button/button.tsx'
import { FileField } from '../../../parts/file_field/file_field.tsx'
import { Form } from '../../../parts/form/form.tsx'
import { Notice } from '../../../parts/notice/notice.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useProblemLine, useText, useWords } from '../../../text/text.tsx'
import { todayHere } from '../../recording/today.ts'
import { costed } from '../draft/minutes.ts'
import { addedTo } from '../files/added_to.ts'
import { readFile } from '../files/read.ts'
import { BaseChoice } from './base_choice.tsx'
import { LeftOutList } from './left_out_list.tsx'
import { useSaveNew } from './use_save_new.ts'

/** Reads a form from a file: what came along, what did not, and only then a draft. */
export const ReadIn = ({ onCancel }: { readonly onCancel: () => void }): ReactElement => {
  const text = useText({ sv, en })
  const lineOf = useProblemLine()
  const [file, chooseFile] = useState<File>()
  const [error, setError] = useState<string>()
  const [read, setRead] = useState<FormRead>()
  const take = async (chosen: File): Promise<void> => {
    chooseFile(chosen)
    setRead(undefined)
    setError(undefined)
    const found = await readFile(chosen, todayHere())
    if ('problem' in found) setError(lineOf(found.problem))
    else setRead(found)
  }
  return (
    <section className="stack own-forms-begin" aria-labelledby="las-in-formular">
      <h2 id="las-in-formular">{text.readTitle}</h2>
      <FileField
        name="formularfil"
        label={text.file}
        hint={text.readWhy}
        accept=".json,.xlsx,.csv"
        choose={text.choose}
        drop={text.drop}
        chosen={file?.name}
        error={error}
        onFile={(chosen) => void take(chosen)}
      />
      {read ? (
        <WasRead key={file?.name} read={read} onCancel={onCancel} />
      ) : (
        <div>
          <Button onClick={onCancel}>{text.cancel}</Button>
        </div>
      )}
    </section>
  )
}

/** What would be saved: the whole form, or what a form of the catalogue does not have already. */
const useSaved = (read: FormRead, base: FormId | null): FormRead | undefined => {
  const [added, set] = useState<{ readonly base: FormId; readonly read: FormRead }>()
  useEffect(() => {
    if (base !== null) void bookOf(base).then(({ judge }) => set({ base, read: addedTo(judge.form, read) }))
  }, [base, read])
  if (base === null) return read
  return added?.base === base ? added.read : undefined
}

interface WasReadProps {
  readonly read: FormRead
  readonly onCancel: () => void
}

const WasRead = ({ read, onCancel }: WasReadProps): ReactElement | null => {
  const text = useText({ sv, en })
  const words = useWords()
  const [base, choose] = useState<FormId | null>(null)
  const { form, save } = useSaveNew()
  const saved = useSaved(read, base)
  if (!saved) return null
  const count = questionsOf(saved.form).length
  return (
    <Form
      errors={form.errors}
      problem={form.problem}
      onSend={() => {
        if (count > 0) save(costed(saved.form), base)
      }}
    >
      <BaseChoice base={base} onChange={choose} />
      <Notice title={text.readFound(words(saved.form.title), count)} heard>
        {saved.leftOut.length === 0 && <p>{text.allCame}</p>}
        {count === 0 && <p>{text.noneLeft}</p>}
      </Notice>
      <LeftOutList title={text.leftOut(saved.leftOut.length)} left={saved.leftOut} />
      <div className="row">
        <Button type="submit" look="main" busy={form.busy} aria-disabled={count === 0}>
          {text.keepRead}
        </Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </div>
    </Form>
  )
}
