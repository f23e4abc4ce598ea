import { inRow } from '@lyhord/core/listed.ts'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import type { Answer } from '../../../client/call.ts'
import { useFormName } from '../../../forms/use_form_name.ts'
import { Progress } from '../../../parts/progress/progress.tsx'
import { en } from '../../../text/en/overview.ts'
import { sv } from '../../../text/sv/overview.ts'
import { useFormat, useText } from '../../../text/text.tsx'

type HalfYear = Answer<'GET /api/overview'>['coverage'][number]

/** How many boards have submitted for the latest half-year, form by form, and whom the region waits for. */
export const Coverage = ({ coverage }: { readonly coverage: readonly HalfYear[] }): ReactElement => {
  const text = useText({ sv, en })
  return (
    <section className="stack" aria-labelledby="tackning">
      <h2 id="tackning">{text.coverageTitle}</h2>
      <ul className="overview-collections">
        {coverage.map((of) => (
          <li key={of.form}>
            <HowMany of={of} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const HowMany = ({ of }: { readonly of: HalfYear }): ReactElement => {
  const text = useText({ sv, en })
  const formName = useFormName()
  const { number, period } = useFormat()
  return (
    <>
      <h3>
        <Link className="onward" to="/jamfor/utgavor">
          {text.coverageOf(formName(of.form), period(of.period))}
        </Link>
      </h3>
      <Progress
        value={of.reported}
        of={of.members}
        label={text.coverage(number(of.reported), number(of.members))}
      />
      <Awaited names={of.awaited} all={of.members} />
    </>
  )
}

/** Most names said; of more, the number that remains. */
const mostNames = 5

const Awaited = ({
  names,
  all,
}: {
  readonly names: readonly string[]
  readonly all: number
}): ReactElement | null => {
  const text = useText({ sv, en })
  const { number, list } = useFormat()
  if (names.length === 0 || names.length === all) return null
  const more = names.length - mostNames
  return (
    <p className="quiet">
      {more > 1
        ? text.awaitedMore(inRow(names.slice(0, mostNames)), number(more))
        : text.awaited(list(names))}
    </p>
  )
}
