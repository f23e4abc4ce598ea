import type { ReactElement } from 'react'
import { useAct } from '../../../client/use_call.ts'
import { Button } from '../../../parts/button/button.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { say } from '../../../parts/status/say.ts'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText } from '../../../text/text.tsx'

/** Removes the original at once. The import stays as it is. */
export const RemoveOriginal = ({ id }: { readonly id: string }): ReactElement => {
  const text = useText({ sv, en })
  const remove = useAct('DELETE /api/imports/:import/original', ['GET /api/imports/:import/original'])
  return (
    <>
      {remove.error && <ProblemView problem={remove.error.problem} />}
      <div>
        <Button
          look="plain"
          busy={remove.isPending}
          onClick={() =>
            remove.mutate({ params: { import: id } }, { onSuccess: () => say(text.originalRemoved) })
          }
        >
          {text.originalRemove}
        </Button>
      </div>
    </>
  )
}
