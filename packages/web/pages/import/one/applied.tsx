import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { isListed } from '../../../forms/form_list.ts'
import { buttonClass } from '../../../parts/button/button.tsx'
import { Notice } from '../../../parts/notice/notice.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import { forgetFile } from '../wizard/wizard.ts'
import { HeldRows } from './held_rows.tsx'
import type { OneImport } from './page.tsx'
import { TryAgain } from './try_again.tsx'
import { Undo } from './undo.tsx'
import { useResultsAhead } from './use_results_ahead.ts'
import { useSaidOf } from './use_said_of.ts'

/** Done: what was taken in, where the results are, and the way back. */
export const Applied = ({ found }: { readonly found: OneImport }): ReactElement | null => {
  const text = useText({ sv, en })
  const { number, moment } = useFormat()
  const said = useSaidOf()
  useResultsAhead(found)
  if (!found.applied) return null
  const { created, amended, held, at, by } = found.applied
  const what = said([created, text.created], [amended, text.amended])
  const waits = what === '' && held > 0
  return (
    <section className="stack" aria-labelledby="klart">
      <Notice tone={waits ? 'note' : 'done'} heard title={waits ? text.noneTaken : text.done(what)}>
        <p>{text.doneBy(moment(at), by)}</p>
        {held > 0 && <p>{text.heldLeft(number(held), held)}</p>}
      </Notice>
      <h2 id="klart" className="only-heard">
        {text.doneTitle}
      </h2>
      <div className="row">
        {isListed(found.form) && (
          <Link to="/resultat" search={{ form: found.form }} className={buttonClass('main')}>
            {text.seeResults}
          </Link>
        )}
        <Link
          to="/samla-in/$collection"
          params={{ collection: found.collection }}
          className={buttonClass('quiet')}
        >
          {text.seeRecords}
        </Link>
        <Link to="/importera" className={buttonClass('plain')} onClick={forgetFile}>
          {text.another}
        </Link>
      </div>
      <TryAgain found={found} />
      <HeldRows found={found} />
      {what !== '' && <Undo found={found} />}
    </section>
  )
}
