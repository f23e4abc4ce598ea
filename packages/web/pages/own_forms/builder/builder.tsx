import type { Form } from '@lyhord/core'
import { Link } from '@tanstack/react-router'
import { type ReactElement, useEffect, useState } from 'react'
import type { Answer } from '../../../client/call.ts'
import { queries } from '../../../client/queries.ts'
import { listedForm } from '../../../forms/form_list.ts'
import { Button } from '../../../parts/button/button.tsx'
import { PageTitle } from '../../../parts/page_title/page_title.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { useKeeper } from '../draft/use_keeper.ts'
import { Preview } from '../preview/preview.tsx'
import { BuildingContext, focusSoon } from './building.ts'
import { CostLine } from './cost_line.tsx'
import { Downloads } from './downloads.tsx'
import { FlawList } from './flaw_list.tsx'
import { KeyDay } from './key_day.tsx'
import { Publish } from './publish.tsx'
import { Published } from './published.tsx'
import { Rules } from './rules_part.tsx'
import { Sections } from './section_part.tsx'
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
          <div className="own-forms-standing">
            <StandingLine keeper={keeper} standing={standing} />
          </div>
        ) : (
          <Published
            form={content.id}
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

/** The list is fetched anew once something has been saved or published. */
const useStaleList = (kept: unknown): void =>
  useEffect(() => () => void queries.invalidateQueries({ queryKey: ['GET /api/own-forms'] }), [kept])
