import type { ReactElement, ReactNode } from 'react'
import type { Problem } from '../../client/problem.ts'
import { Button } from '../button/button.tsx'
import { ProblemView } from '../problem/problem.tsx'
import { Dialog } from './dialog.tsx'

interface Props {
  readonly title: string
  /** What it means. */
  readonly children: ReactNode
  readonly look: 'main' | 'stop'
  /** What the button that does it says, and the one that does not. */
  readonly act: string
  readonly keep: string
  readonly doing: { readonly isPending: boolean; readonly error: { readonly problem: Problem } | null }
  readonly onAct: () => void
  readonly onClose: () => void
}

/** Says what something means before it is done. */
export const Confirm = ({ title, children, look, act, keep, doing, onAct, onClose }: Props): ReactElement => (
  <Dialog
    onClose={onClose}
    title={title}
    actions={
      <>
        <Button look={look} busy={doing.isPending} onClick={onAct}>
          {act}
        </Button>
        <Button look="plain" onClick={onClose}>
          {keep}
        </Button>
      </>
    }
  >
    {children}
    {doing.error && <ProblemView problem={doing.error.problem} />}
  </Dialog>
)
