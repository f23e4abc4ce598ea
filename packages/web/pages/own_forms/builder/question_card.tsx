import { codesOf, inWords, type Question, readsOf } from '@lyhord/core'
import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { fieldId } from '../../../parts/field/field.tsx'
import { say } from '../../../parts/status/say.ts'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useLanguage, useText, useWords } from '../../../text/text.tsx'
import { movedQuestion, withoutQuestion } from '../draft/change.ts'
import { focusSoon, useBuilding } from './building.ts'
import { FlawList } from './flaw_list.tsx'
import { PlaceButtons } from './place_buttons.tsx'
import { QuestionFields } from './question_fields.tsx'

interface Props {
  readonly question: Question
  /** Its place among all questions of one's own, from 0, and how many they are. */
  readonly at: number
  readonly of: number
}

/** One question: as it is asked, what is wrong with it, and what can be done. */
export const QuestionCard = ({ question, at, of }: Props): ReactElement => {
  const { open, editable } = useBuilding()
  const { id } = question.variable
  return (
    <li className="own-forms-card" id={cardId(id)} tabIndex={-1}>
      <Said question={question} />
      <FlawList at={id} />
      {editable && (
        <>
          <Acts question={question} at={at} of={of} />
          {open === id && <QuestionFields question={question} />}
        </>
      )}
    </li>
  )
}

/** Where the focus goes when something about a question or rule is to be seen to. */
export const cardId = (id: string): string => `kort-${id}`

const Said = ({
  question: { variable, askedWhen, required, chosenAmong },
}: Pick<Props, 'question'>): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const language = useLanguage()
  const { variables, open } = useBuilding()
  const codes = variable.kind === 'yes_no' ? undefined : codesOf(variable)
  const among = chosenAmong === undefined ? undefined : variables.get(chosenAmong)
  return (
    <div className="stack-tight">
      <h4>{words(variable.label).trim() || text.unnamed}</h4>
      {words(variable.question).trim() !== '' && <p>{words(variable.question)}</p>}
      <p className="quiet">
        {text.kinds[variable.kind]}
        {codes && `: ${codes.map((c) => words(c.label)).join(' · ')}`}
        {variable.kind === 'number' && `, ${variable.min}–${variable.max}`}.{' '}
        {required ? text.mustAnswer : text.optional}.{' '}
        {askedWhen ? text.askedWhen(inWords(askedWhen, language, variables, 'subordinate')) : text.always}
        {among && ` ${text.chosenAmong(words(among.label))}`}
      </p>
      {open !== variable.id && <Unread id={variable.id} />}
    </div>
  )
}

/** Nothing reads the answer: worth a thought, and no more. */
const Unread = ({ id }: { readonly id: string }): ReactElement | null => {
  const text = useText({ sv, en })
  const { form } = useBuilding()
  const isKey = Object.values(form.keys).includes(id)
  const asked = form.sections.flatMap((s) => s.questions)
  const isRead =
    asked.some((q) => q.chosenAmong === id || (q.askedWhen && readsOf(q.askedWhen).has(id))) ||
    form.rules.some((r) => readsOf(r.holds).has(id))
  return isKey || isRead ? null : <p className="own-forms-unread quiet">{text.unread}</p>
}

const Acts = ({ question, at, of }: Props): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const { base, form, open, setOpen, change } = useBuilding()
  const { id } = question.variable
  const name = words(question.variable.label).trim() || text.unnamed
  const isOpen = open === id
  const isKey = base === null && Object.values(form.keys).includes(id)
  const step = (by: -1 | 1): void => {
    change((f) => movedQuestion(f, id, by))
    say(text.moved(name, at + 1 + by, of))
  }
  const remove = (): void => {
    const before = form
    change((f) => withoutQuestion(f, id))
    say(text.removed(name), () => change(() => before))
    focusSoon(cardId('fragor'))
  }
  return (
    <div className="row own-forms-acts">
      <Button
        id={`andra-${id}`}
        aria-expanded={isOpen}
        aria-label={isOpen ? undefined : text.changeOf(name)}
        onClick={() => {
          setOpen(isOpen ? undefined : id)
          if (!isOpen) focusSoon(fieldId('fraga-namn'))
        }}
      >
        {isOpen ? text.done : text.change}
      </Button>
      <PlaceButtons id={id} name={name} first={at === 0} last={at === of - 1} onMove={step} />
      {isKey ? (
        <span className="quiet">{text.isKey}</span>
      ) : (
        <Button look="plain" aria-label={text.removeOf(name)} onClick={remove}>
          {text.remove}
        </Button>
      )}
    </div>
  )
}
