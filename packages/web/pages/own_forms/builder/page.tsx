import { type Form, variablesOf } from '@lyhord/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type ReactElement, useEffect, useState } from 'react'
import { type Answer, call } from '../../../client/call.ts'
import { useCan } from '../../../client/me.ts'
import { type Problem, problemOf } from '../../../client/problem.ts'
import { bookOf } from '../../../forms/book.ts'
import { listedForm } from '../../../forms/form_list.ts'
import { Button, buttonClass } from '../../../parts/button/button.tsx'
import { NotYours } from '../../../parts/not_yours/not_yours.tsx'
import { Notice } from '../../../parts/notice/notice.tsx'
import { PageTitle } from '../../../parts/page_title/page_title.tsx'
import { ProblemPage } from '../../../parts/problem/problem_page.tsx'
import { Select } from '../../../parts/select/select.tsx'
import { Waiting } from '../../../parts/waiting/waiting.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { inEnglish, inSwedish } from '../draft/question.ts'
import { useKeeper } from '../draft/use_keeper.ts'
import { Preview } from '../preview/preview.tsx'
import { BuildingContext, focusSoon, useBuilding } from './building.ts'
import { CostLine } from './cost_line.tsx'
import { Downloads } from './downloads.tsx'
import { FlawList } from './flaw_list.tsx'
import { Publish } from './publish.tsx'
import { Rules } from './rules_part.tsx'
import { Sections } from './section_part.tsx'
import { StandingLine } from './standing_line.tsx'
import { LiveText } from './text_field.tsx'
import { useBuildingOf } from './use_building.ts'
import '../own_forms.css'

type Shown = Answer<'GET /api/own-forms/:form'>

interface Opened {
  readonly shown: Shown
  readonly base: Form | null
}

/** One form of one's own: its questions and rules, what is wrong with them, and the way to publish. */
export const Page = (): ReactElement => {
  const { form = '' } = useParams({ strict: false })
  return useCan()('form.manage') ? <Fetched key={form} id={form} /> : <NotYours />
}

/** Fetched anew each time: what was written a moment ago is what is gone on with. */
const Fetched = ({ id }: { readonly id: string }): ReactElement => {
  const [opened, open] = useState<Opened | { readonly problem: Problem }>()
  useEffect(() => {
    let wants = true
    void fetched(id).then(
      (found) => wants && open(found),
      (thrown: unknown) => wants && open({ problem: problemOf(thrown) }),
    )
    return () => {
      wants = false
    }
  }, [id])
  if (!opened) return <Waiting />
  return 'problem' in opened ? <ProblemPage problem={opened.problem} /> : <Builder id={id} {...opened} />
}

const fetched = async (form: string): Promise<Opened> => {
  const shown = await call('GET /api/own-forms/:form', { params: { form } })
  return { shown, base: shown.extends === null ? null : (await bookOf(shown.extends)).judge.form }
}

const Builder = ({ id, shown, base }: Opened & { readonly id: string }): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const [keeper, now] = useKeeper(id, shown.extends, shown)
  const building = useBuildingOf(keeper, now, base)
  const [trying, setTrying] = useState(false)
  const client = useQueryClient()
  useEffect(
    () => () => void client.invalidateQueries({ queryKey: ['GET /api/own-forms'] }),
    [client, now.kept],
  )
  const { content, kept, standing } = now
  const title = words(content.title).trim() || text.unnamed
  const of = shown.extends === null ? undefined : listedForm(shown.extends)
  if (trying)
    return (
      <Preview
        form={building.whole}
        own={content}
        title={title}
        onBack={() => {
          setTrying(false)
          focusSoon('prova')
        }}
      />
    )
  return (
    <BuildingContext value={building}>
      <div className="stack own-forms">
        <PageTitle title={title}>
          {of ? text.addedTo(words(of.title).toLowerCase()) : text.standsAlone}.{' '}
          {building.editable ? text.draft(kept.version) : text.published(kept.version)}.
        </PageTitle>
        <p>
          <Link to="/formular">{text.back}</Link>
        </p>
        {building.editable ? (
          <StandingLine keeper={keeper} standing={standing} />
        ) : (
          <Published
            version={kept.version}
            onNext={() => {
              keeper.became({ ...kept, publishedAt: null, version: kept.version + 1 })
              keeper.change(kept.content)
            }}
          />
        )}
        {building.editable && <TitleFields />}
        <FlawList at={content.id} />
        <CostLine />
        <div>
          <Button id="prova" onClick={() => setTrying(true)}>
            {text.preview}
          </Button>
        </div>
        <h2 id="kort-fragor" tabIndex={-1}>
          {text.columns.questions}
        </h2>
        <Sections />
        <KeyDay />
        <Rules />
        <Downloads />
        {building.editable && <Publish keeper={keeper} kept={kept} id={id} />}
      </div>
    </BuildingContext>
  )
}

const Published = ({
  version,
  onNext,
}: {
  readonly version: number
  readonly onNext: () => void
}): ReactElement => {
  const text = useText({ sv, en })
  return (
    <Notice tone="done">
      <p>{text.publishedNote(version)}</p>
      <div className="row">
        <Link to="/samla-in" className={buttonClass('main')}>
          {text.toCollect}
        </Link>
        <Button onClick={onNext}>{text.newVersion}</Button>
      </div>
    </Notice>
  )
}

const TitleFields = (): ReactElement => {
  const text = useText({ sv, en })
  const { form, change } = useBuilding()
  return (
    <div className="own-forms-beside">
      <LiveText
        name="formular-namn"
        label={text.formTitle}
        value={form.title.sv}
        maxLength={120}
        onChange={(written) => change((f) => ({ ...f, title: inSwedish(f.title, written) }))}
      />
      <LiveText
        name="formular-namn-en"
        label={text.fields.titleEn}
        value={form.title.en}
        maxLength={120}
        onChange={(written) => change((f) => ({ ...f, title: inEnglish(f.title, written) }))}
      />
    </div>
  )
}

/** In a form with several days: the one that says which period a record belongs to. */
const KeyDay = (): ReactElement | null => {
  const text = useText({ sv, en })
  const words = useWords()
  const { form, base, editable, change } = useBuilding()
  const days = variablesOf(form).filter((v) => v.kind === 'day')
  if (base !== null || days.length < 2 || !editable) return null
  return (
    <Select
      name="nyckeldag"
      label={text.keyDay}
      options={days.map((v) => ({ value: v.id, label: words(v.label).trim() || text.unnamed }))}
      value={form.keys.closed}
      onChange={(closed) => change((f) => ({ ...f, keys: { ...f.keys, closed } }))}
    />
  )
}
