import type { ReactElement } from 'react'
import { useAct, useCall } from '../../../client/use_call.ts'
import { Button } from '../../../parts/button/button.tsx'
import { Dialog } from '../../../parts/dialog/dialog.tsx'
import { OpensDialog } from '../../../parts/dialog/opens_dialog.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { Waiting } from '../../../parts/waiting/waiting.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText } from '../../../text/text.tsx'
import { ChangedSince, type UndoShown } from './changed_since.tsx'
import type { OneImport } from './page.tsx'
import { useSaidOf } from './use_said_of.ts'

/** The whole import, undone: what that would mean is told first. */
export const Undo = ({ found }: { readonly found: OneImport }): ReactElement => {
  const text = useText({ sv, en })
  return (
    <section className="stack-tight import-earlier" aria-labelledby="angra">
      <h3 id="angra">{text.undoTitle}</h3>
      <p>{text.undoWhy}</p>
      <div>
        <OpensDialog look="stop" label={text.undo}>
          {(close) => <AskUndo id={found.id} onClose={close} />}
        </OpensDialog>
      </div>
    </section>
  )
}

const WouldUndo = ({
  withdrawn,
  restored,
}: Pick<UndoShown, 'withdrawn' | 'restored'>): ReactElement | null => {
  const text = useText({ sv, en })
  const what = useSaidOf()([withdrawn, text.wouldWithdraw], [restored, text.wouldRestore])
  return what === '' ? null : <p>{text.wouldUndo(what)}</p>
}

const toldAnew = [
  'GET /api/imports',
  'GET /api/imports/:import',
  'GET /api/records',
  'GET /api/results',
  'GET /api/tallies',
] as const

const AskUndo = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }): ReactElement => {
  const text = useText({ sv, en })
  const params = { import: id }
  const asked = useCall('GET /api/imports/:import/undo', { params, query: { page: 1 } })
  const undo = useAct('POST /api/imports/:import/undo', toldAnew)
  const changed = asked.data?.total ?? 0
  const act = (): void => undo.mutate({ params, body: { leaveChanged: changed > 0 } }, { onSuccess: onClose })
  return (
    <Dialog
      onClose={onClose}
      title={text.undoTitle}
      actions={
        <>
          <Button
            look="stop"
            busy={undo.isPending}
            aria-disabled={!asked.data}
            onClick={() => asked.data && act()}
          >
            {changed > 0 ? text.undoRest : text.undo}
          </Button>
          <Button look="plain" onClick={onClose}>
            {text.cancel}
          </Button>
        </>
      }
    >
      {asked.isPending && <Waiting />}
      {asked.error && <ProblemView problem={asked.error.problem} />}
      {undo.error && <ProblemView problem={undo.error.problem} />}
      {asked.data && <WouldUndo {...asked.data} />}
      {asked.data && changed > 0 && <ChangedSince id={id} first={asked.data} />}
    </Dialog>
  )
}
