import type { Form } from './form.ts'

/**
 * A form with the sections and rules of one's own after its own: id, version, keys and everything that indicators read
 * stay the form's, so that the record counts as before and what was added never leaves with a tally.
 */
export const extendForm = (base: Form, own: Form): Form => ({
  ...base,
  minutes: base.minutes + own.minutes,
  sections: [...base.sections, ...own.sections],
  rules: [...base.rules, ...own.rules],
  rulesAcross: [...base.rulesAcross, ...own.rulesAcross],
})
