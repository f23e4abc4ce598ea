import type { Form, Question, Rule, Section } from '@lyhord/core'

const inSections = (
  form: Form,
  change: (questions: readonly Question[], section: Section) => readonly Question[],
): Form => ({
  ...form,
  sections: form.sections.map((s) => ({ ...s, questions: change(s.questions, s) })),
})

/** A question last in a section. */
export const withQuestion = (form: Form, section: string, question: Question): Form =>
  inSections(form, (questions, s) => (s.id === section ? [...questions, question] : questions))

/** One question changed. */
export const changedQuestion = (form: Form, id: string, change: (q: Question) => Question): Form =>
  inSections(form, (questions) => questions.map((q) => (q.variable.id === id ? change(q) : q)))

/** Without a question. */
export const withoutQuestion = (form: Form, id: string): Form =>
  inSections(form, (questions) => questions.filter((q) => q.variable.id !== id))

/** Something one step earlier (-1) or later (1) in its list; the same list when there is nowhere to go. */
export const stepped = <T>(list: readonly T[], at: number, by: -1 | 1): readonly T[] => {
  const [one, other] = [list[at], list[at + by]]
  if (one === undefined || other === undefined) return list
  return list.map((item, i) => (i === at ? other : i === at + by ? one : item))
}

/** A question one step earlier or later; past the edge of its section into the next one. */
export const movedQuestion = (form: Form, id: string, by: -1 | 1): Form => {
  const from = form.sections.findIndex((s) => s.questions.some((q) => q.variable.id === id))
  const section = form.sections[from]
  const at = section?.questions.findIndex((q) => q.variable.id === id) ?? -1
  const question = section?.questions[at]
  if (!section || !question) return form
  if (section.questions[at + by])
    return inSections(form, (questions, s) => (s === section ? stepped(questions, at, by) : questions))
  const next = form.sections[from + by]
  if (!next) return form
  return inSections(withoutQuestion(form, id), (questions, s) => {
    if (s.id !== next.id) return questions
    return by === 1 ? [question, ...questions] : [...questions, question]
  })
}

/** One section changed. */
export const changedSection = (form: Form, id: string, change: (s: Section) => Section): Form => ({
  ...form,
  sections: form.sections.map((s) => (s.id === id ? change(s) : s)),
})

/** Without a section and its questions. */
export const withoutSection = (form: Form, id: string): Form => ({
  ...form,
  sections: form.sections.filter((s) => s.id !== id),
})

/** A section one step earlier or later. */
export const movedSection = (form: Form, id: string, by: -1 | 1): Form => ({
  ...form,
  sections: stepped(
    form.sections,
    form.sections.findIndex((s) => s.id === id),
    by,
  ),
})

/** One rule changed, or added when it is new. */
export const withRule = (form: Form, rule: Rule): Form => ({
  ...form,
  rules: form.rules.some((r) => r.id === rule.id)
    ? form.rules.map((r) => (r.id === rule.id ? rule : r))
    : [...form.rules, rule],
})

/** Without a rule. */
export const withoutRule = (form: Form, id: string): Form => ({
  ...form,
  rules: form.rules.filter((r) => r.id !== id),
})

/** A number that no rule of the form has: `egen-03` is 3. */
export const nextRuleNumber = ({ rules }: Form): number =>
  1 + Math.max(0, ...rules.map((r) => Number(/^egen-(\d+)$/.exec(r.id)?.[1] ?? 0)))
