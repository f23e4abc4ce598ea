import { type ReactElement, useState } from 'react'
import type { Answer } from '../../client/call.ts'
import { useAct } from '../../client/use_call.ts'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { Select } from '../../parts/select/select.tsx'
import { en } from '../../text/en/entering.ts'
import { en as shellEn } from '../../text/en/shell.ts'
import { sv } from '../../text/sv/entering.ts'
import { sv as shellSv } from '../../text/sv/shell.ts'
import { useText } from '../../text/text.tsx'
import './demonstration_sign_ins.css'

type SignIn = Answer<'GET /api/setup'>['signIns'][number]

interface Props {
  readonly signIns: readonly SignIn[]
  readonly onAnswer: (state: 'signed_in' | 'second_step') => void
}

/** The invented people of the demonstration, one place at a time; one press signs in. */
export const DemonstrationSignIns = ({ signIns, onAnswer }: Props): ReactElement => {
  const text = useText({ sv, en })
  const places = [...new Set(signIns.map((s) => s.tenant))]
  const [place, setPlace] = useState(signIns.find((s) => s.role === 'lead')?.tenant ?? places[0] ?? '')
  const act = useAct('POST /api/session')
  const signIn = ({ email, password }: SignIn): void =>
    act.mutate({ body: { email, password } }, { onSuccess: ({ state }) => onAnswer(state) })
  return (
    <section className="stack-tight" aria-labelledby="prova">
      <h2 id="prova">{text.tryAs}</h2>
      <p className="quiet">{text.tryAsWhy}</p>
      <Select
        name="plats"
        label={text.tryAt}
        options={places.map((p) => ({ value: p, label: p }))}
        value={place}
        onChange={setPlace}
      />
      {act.error && <ProblemView problem={act.error.problem} />}
      <People people={signIns.filter((s) => s.tenant === place)} onChoose={signIn} />
    </section>
  )
}

interface PeopleProps {
  readonly people: readonly SignIn[]
  readonly onChoose: (person: SignIn) => void
}

const People = ({ people, onChoose }: PeopleProps): ReactElement => {
  const { roles } = useText({ sv: shellSv, en: shellEn })
  return (
    <ul className="sign-ins">
      {people.map((person) => (
        <li key={person.email}>
          <button type="button" onClick={() => onChoose(person)}>
            <span className="sign-in-name">{person.name}</span>
            <span className="quiet">{roles[person.role]}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
