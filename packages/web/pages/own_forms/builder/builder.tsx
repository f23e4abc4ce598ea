import type { Form } from '@lyhord/core'
import { Link } from '@tanstack/react-router'
import { type ReactElement, useEffect, useState } from 'react'
import type { Answer } from '../../../client/call.ts'
import { queries } from '../../../client/queries.ts'
import { listedForm } from '../../../forms/form_list.ts'
import { PageTitle } from '../../../parts/page_title/page_title.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { useKeeper } from '../draft/use_keeper.ts'
import { Preview } from '../preview/preview.tsx'
import { BuildingContext, focusSoon } from './building.ts'
import { Contents } from './contents.tsx'
import { Publish } from './publish.tsx'
import { Published } from './published.tsx'
import { StandingLine } from './standing_line.tsx'
import { TitleFields } from './title_fields.tsx'
import { useBuildingOf } from './use_building.ts'

/** A form as it was fetched, and the one it adds to. */
export interface Opened {
  readonly shown: Answer<'GET /api/own-forms/:form'>
  readonly base: Form | null
}

/** The whole form to be changed, tried and published. */
export const Builder = ({ id, shown, base }: Opened & { readonly id: string }): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const [keeper, now] = useKeeper(id, shown.extends, shown)
  const building = useBuildingOf(keeper, now, base)
  const [trying, setTrying] = useState(false)
  useStaleList(now.kept)
  const { content, kept, standing } = now
  const title = words(content.title).trim() || text.unnamed
  const back = (): void => {
    setTrying(false)
    focusSoon('prova')
  }
  if (trying) return <Preview form={building.whole} own={content} title={title} onBack={back} />
  const next = (): void => {
    keeper.became({ ...kept, publishedAt: null, version: kept.version + 1 })
    keeper.change(kept.content)
  }
  return (
    <BuildingContext value={building}>
      <div className="stack own-forms">
        <Head title={title} addedTo={shown.extends} editable={building.editable} version={kept.version} />
        {building.editable ? (
          <div className="own-forms-standing">
            <StandingLine keeper={keeper} standing={standing} />
          </div>
        ) : (
          <Published form={content.id} version={kept.version} onNext={next} />
        )}
        {building.editable && <TitleFields />}
        <Contents id={content.id} onTry={() => setTrying(true)} />
        {building.editable && <Publish keeper={keeper} kept={kept} id={id} />}
      </div>
    </BuildingContext>
  )
}

interface HeadProps {
  readonly title: string
  /** The form that it adds to. */
  readonly addedTo: string | null
  readonly editable: boolean
  readonly version: number
}

const Head = ({ title, addedTo, editable, version }: HeadProps): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const of = addedTo === null ? undefined : listedForm(addedTo)
  return (
    <>
      <PageTitle title={title}>
        {of ? text.addedTo(words(of.title).toLowerCase()) : text.standsAlone}.{' '}
        {editable ? text.draft(version) : text.published(version)}.
      </PageTitle>
      <p>
        <Link to="/formular">{text.back}</Link>
      </p>
    </>
  )
}

/** The list is fetched anew once something has been saved or published. */
const useStaleList = (kept: unknown): void =>
  useEffect(() => () => void queries.invalidateQueries({ queryKey: ['GET /api/own-forms'] }), [kept])
