import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import type { Answer } from '../../../client/call.ts'
import { figuresOf } from '../../../forms/figures.ts'
import { formInAddress } from '../../../forms/form_list.ts'
import { Empty } from '../../../parts/empty/empty.tsx'
import { en } from '../../../text/en/overview.ts'
import { useFormWords } from '../../../text/form_words.ts'
import { sv } from '../../../text/sv/overview.ts'
import { useFormat, useText, useWords } from '../../../text/text.tsx'

type Change = Answer<'GET /api/overview'>['changes'][number]

/** The results that changed most between the two latest half-years, with the honest statement. */
export const Changes = ({ changes }: { readonly changes: readonly Change[] }): ReactElement => {
  const text = useText({ sv, en })
  const { period } = useFormat()
  const [first] = changes
  const words = useFormWords(first?.form ?? '')
  return (
    <section className="stack" aria-labelledby="andrats">
      <h2 id="andrats">{text.changesTitle}</h2>
      {first ? (
        <>
          <p className="quiet">
            {text.changesWhy(words, period(first.before.period), period(first.after.period))}
          </p>
          {!changes.some(({ told }) => told) && <p>{text.noneTold}</p>}
          <ul className="changes">
            {changes.map((change) => (
              <ChangeCard key={change.indicator} change={change} />
            ))}
          </ul>
          <p>
            <Link className="onward" to="/resultat" search={{ form: formInAddress(first.form) }}>
              {text.allResults}
            </Link>
          </p>
        </>
      ) : (
        <Empty title={text.noChanges}>{text.noChangesHow}</Empty>
      )}
    </section>
  )
}

const ChangeCard = ({ change }: { readonly change: Change }): ReactElement => {
  const text = useText({ sv, en })
  const { percent, points, number } = useFormat()
  const { form, indicator, before, after, difference, told } = change
  const words = useFormWords(form)
  return (
    <li>
      <h3>{useTitle(form, indicator)}</h3>
      <p className={told ? 'change-points change-told' : 'change-points'}>{points(difference)}</p>
      <p>
        {text.changed(percent(before.value), percent(after.value))}. {told ? text.told : text.notTold}
      </p>
      <p className="quiet">{text.counted(words, number(before.n), number(after.n))}</p>
    </li>
  )
}

/** The words of all figures are large; their titles come after the figures, and a non-breaking space holds their place. */
const useTitle = (form: string, indicator: string): string => {
  const words = useWords()
  const { data } = useQuery({
    queryKey: ['figures', form],
    queryFn: async () => (await figuresOf(form)).indicators,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })
  if (!data) return '\u00a0'
  const found = data.find((i) => i.id === indicator)
  return found ? words(found.title) : indicator
}
