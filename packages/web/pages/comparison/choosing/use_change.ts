import { useNavigate } from '@tanstack/react-router'
import type { Shown } from '../shown.ts'
import { type Choice, writeChoice } from './choice.ts'

/** Changes what a page of the comparison shows: its address, and nothing else. */
export const useChange = (
  to: '/jamfor' | '/jamfor/profil' | '/jamfor/jamlikhet',
  { choice, comparison }: Pick<Shown, 'choice' | 'comparison'>,
): ((next: Partial<Choice>) => void) => {
  const navigate = useNavigate()
  return (next) =>
    void navigate({ to, search: writeChoice({ ...choice, ...next }, comparison), resetScroll: false })
}
