import type { Question, Variable } from '@lyhord/core'
import { changedQuestion } from '../draft/change.ts'
import { followsWords, suggestedId } from '../draft/ids.ts'
import { inSwedish, withVariable } from '../draft/question.ts'
import { useBuilding } from './building.ts'

/** What a new question is called in the file until it has a name. */
export const unnamedId = 'fraga'

/** Changes one's own question; its id follows its name while nobody can have answered it. */
export const useChanges = ({ variable }: Question) => {
  const { change, rename, isNew, variables } = useBuilding()
  const putQuestion = (how: (q: Question) => Question, id = variable.id): void =>
    change((form) => changedQuestion(form, id, how))
  const put = (how: (v: Variable) => Variable, id?: string): void =>
    putQuestion((q) => withVariable(q, how), id)
  const name = (written: string): void => {
    const follows = isNew(variable.id) && followsWords(variable.id, variable.label.sv, unnamedId)
    const others = [...variables.keys()].filter((id) => id !== variable.id)
    const id = follows ? suggestedId(written, others, unnamedId) : variable.id
    if (id !== variable.id) rename(variable.id, id)
    put((v) => ({ ...v, label: inSwedish(v.label, written) }), id)
  }
  return { put, putQuestion, name }
}
