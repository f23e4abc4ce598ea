import { questionsOf, type Section } from '@lyhord/core'
import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { fieldId } from '../../../parts/field/field.tsx'
import { say } from '../../../parts/status/say.ts'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { blankQuestion, blankSection } from '../draft/blank.ts'
import { changedSection, movedSection, withoutSection, withQuestion } from '../draft/change.ts'
import { suggestedId } from '../draft/ids.ts'
import { inSwedish } from '../draft/question.ts'
import { focusSoon, useBuilding } from './building.ts'
import { FlawList } from './flaw_list.tsx'
import { PlaceButtons } from './place_buttons.tsx'
import { QuestionCard } from './question_card.tsx'
import { LiveText } from './text_field.tsx'
import { unnamedId } from './use_changes.ts'

/** The sections with their questions, and the ways to add to them. */
export const Sections = (): ReactElement => {
  const text = useText({ sv, en })
  const { form, editable, change } = useBuilding()
  const add = (): void => {
    const ids = form.sections.map((s) => s.id)
    const id = suggestedId('', ids, 'avsnitt')
    const section = blankSection(id, sv.newSection, en.newSectionEn)
    change((f) => ({ ...f, sections: [...f.sections, section] }))
    focusSoon(fieldId(`avsnitt-${id}`))
  }
  return (
    <>
      {form.sections.map((section, at) => (
        <SectionPart key={section.id} section={section} at={at} />
      ))}
      {editable && (
        <div>
          <Button look="plain" onClick={add}>
            {text.addSection}
          </Button>
        </div>
      )}
    </>
  )
}

interface Props {
  readonly section: Section
  readonly at: number
}

const SectionPart = ({ section, at }: Props): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const { form, editable, keyOf } = useBuilding()
  const all = questionsOf(form)
  const { id, title, questions } = section
  return (
    <section className="own-forms-section stack-tight" aria-labelledby={`avsnitt-${id}`}>
      <h3 id={`avsnitt-${id}`}>{words(title).trim() || text.section}</h3>
      <FlawList at={id} />
      {editable && <SectionFields section={section} at={at} />}
      {questions.length === 0 && <p className="quiet">{text.noQuestions}</p>}
      <ol className="own-forms-cards">
        {questions.map((question) => (
          <QuestionCard
            key={keyOf(question.variable.id)}
            question={question}
            at={all.indexOf(question)}
            of={all.length}
          />
        ))}
      </ol>
      {editable && <AddQuestion section={section} />}
    </section>
  )
}

/** A form with one section has no use for a heading of its own until there is another. */
const SectionFields = ({ section: { id, title, questions }, at }: Props): ReactElement | null => {
  const text = useText({ sv, en })
  const words = useWords()
  const { form, base, change } = useBuilding()
  const name = words(title).trim() || text.section
  const holdsKey = base === null && questions.some((q) => Object.values(form.keys).includes(q.variable.id))
  const remove = (): void => {
    change((f) => withoutSection(f, id))
    say(text.removedSection(name), () => change(() => form))
    focusSoon('kort-fragor')
  }
  return (
    <div className="own-forms-section-fields">
      <LiveText
        name={`avsnitt-${id}`}
        label={text.sectionName}
        value={title.sv}
        maxLength={120}
        onChange={(written) =>
          change((f) => changedSection(f, id, (s) => ({ ...s, title: inSwedish(s.title, written) })))
        }
      />
      {form.sections.length > 1 && (
        <div className="row">
          <PlaceButtons
            id={`avsnitt-${id}`}
            name={name}
            first={at === 0}
            last={at === form.sections.length - 1}
            onMove={(by) => change((f) => movedSection(f, id, by))}
          />
          {!holdsKey && (
            <Button look="plain" onClick={remove}>
              {text.removeSection}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

const AddQuestion = ({ section }: { readonly section: Section }): ReactElement => {
  const text = useText({ sv, en })
  const { variables, change, madeNew, setOpen } = useBuilding()
  const add = (): void => {
    const id = suggestedId('', [...variables.keys()], unnamedId)
    madeNew(id)
    change((f) => withQuestion(f, section.id, blankQuestion(id)))
    setOpen(id)
    focusSoon(fieldId('fraga-namn'))
  }
  return (
    <div>
      <Button onClick={add}>{text.addQuestion}</Button>
    </div>
  )
}
