import type { Expr, Form, Question, Term, Variable } from '@lyhord/core'

/** What things are called instead. */
interface Names {
  readonly variable: (id: string) => string
  readonly code: (variable: string, code: string) => string
}

const inTerm = (term: Term, names: Names): Term => {
  if ('var' in term) return { var: names.variable(term.var) }
  if ('count' in term) return { count: names.variable(term.count) }
  if ('only' in term) return { only: names.variable(term.only) }
  if ('first' in term) return { first: term.first.map((t) => inTerm(t, names)) }
  if ('days' in term) return { days: [inTerm(term.days[0], names), inTerm(term.days[1], names)] }
  if ('year' in term) return { year: inTerm(term.year, names) }
  if ('months_after' in term)
    return { months_after: [inTerm(term.months_after[0], names), term.months_after[1]] }
  return 'days_after' in term ? { days_after: [inTerm(term.days_after[0], names), term.days_after[1]] } : term
}

const inExpr = (expr: Expr, names: Names): Expr => {
  const within = (e: Expr): Expr => inExpr(e, names)
  if ('all' in expr) return { all: expr.all.map(within) }
  if ('any' in expr) return { any: expr.any.map(within) }
  if ('not' in expr) return { not: within(expr.not) }
  if ('given' in expr) return { given: [within(expr.given[0]), within(expr.given[1])] }
  if ('answered' in expr) return { answered: names.variable(expr.answered) }
  if ('among' in expr) return { among: [names.variable(expr.among[0]), names.variable(expr.among[1])] }
  if ('chosen' in expr) {
    const [variable, codes] = expr.chosen
    return { chosen: [names.variable(variable), codes.map((c) => names.code(variable, c))] }
  }
  const [left, by, right] = expr.compare
  return { compare: [inTerm(left, names), by, inTerm(right, names)] }
}

/** What the list of codes of a question of one's own is called. */
export const codeListOf = (id: string): string => `${id}_svar`

const inVariable = (variable: Variable, id: string): Variable =>
  'values' in variable && variable.values.id === codeListOf(variable.id)
    ? { ...variable, id, values: { ...variable.values, id: codeListOf(id) } }
    : { ...variable, id }

const inForm = (form: Form, names: Names): Form => {
  const inQuestion = ({ variable, askedWhen, chosenAmong, ...rest }: Question): Question => ({
    ...rest,
    variable: inVariable(variable, names.variable(variable.id)),
    ...(askedWhen && { askedWhen: inExpr(askedWhen, names) }),
    ...(chosenAmong && { chosenAmong: names.variable(chosenAmong) }),
  })
  const { record, child, opened, closed } = form.keys
  return {
    ...form,
    sections: form.sections.map((s) => ({ ...s, questions: s.questions.map(inQuestion) })),
    rules: form.rules.map((r) => ({ ...r, at: names.variable(r.at), holds: inExpr(r.holds, names) })),
    keys: {
      record: names.variable(record),
      ...(child === undefined ? {} : { child: names.variable(child) }),
      opened: names.variable(opened),
      closed: names.variable(closed),
    },
  }
}

/** A form where a question has another id, in every place that reads it. */
export const renamedQuestion = (form: Form, from: string, to: string): Form =>
  inForm(form, { variable: (id) => (id === from ? to : id), code: (_, code) => code })

/** A form whose conditions and rules read a code by another id; the code itself is changed by the caller. */
export const renamedCode = (form: Form, variable: string, from: string, to: string): Form =>
  inForm(form, {
    variable: (id) => id,
    code: (of, code) => (of === variable && code === from ? to : code),
  })
