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
import { decimalsThatAgree } from './decimals_that_agree.ts'

type Told = Pick<Answer<'GET /api/overview'>, 'changes' | 'changesCompared'>
type Change = Told['changes'][number]

/** The results that changed most between the two latest half-years, with the honest statement. */
export const Changes = ({ changes, changesCompared }: Told): ReactElement => {
  const text = useText({ sv, en })
  const { period, number } = useFormat()
  const [first] = changes
  const words = useFormWords(first?.form ?? '')
  const byChance = Math.round(changesCompared * 0.05)
  return (
    <section className="stack" aria-labelledby="andrats">
      <h2 id="andrats">{text.changesTitle}</h2>
      {first ? (
        <>
          <p className="quiet">
            {text.changesWhy(words, period(first.before.period), period(first.after.period))}
          </p>
          {!first.told && <p>{text.noneTold}</p>}
          <ul className="changes">
            {changes.map((change) => (
              <ChangeCard key={change.indicator} change={change} />
            ))}
          </ul>
          {first.told && byChance > 0 && (
            <p className="quiet">{text.chance(number(changesCompared), number(byChance))}</p>
          )}
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
  const decimals = decimalsThatAgree(before.value, after.value)
  return (
    <li>
      <h3>{useTitle(form, indicator)}</h3>
      <p className={told ? 'change-points change-told' : 'change-points'}>{points(difference, decimals)}</p>
      <p>
        {text.changed(percent(before.value, decimals), percent(after.value, decimals))}.{' '}
        {told ? text.told : text.notTold}
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
