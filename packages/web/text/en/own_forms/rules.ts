import type { sv } from '../../sv/own_forms/rules.ts'

/** What should hold between answers. */
export const en: typeof sv = {
  rules: 'Rules',
  rulesWhy: 'A rule says what must agree between the answers. It is shown to whoever records.',
  addRule: 'New rule',
  rule: (n) => `Rule ${n}`,
  ruleHolds: 'This must hold',
  ruleWhen: 'Only when …',
  ruleWhenNone: 'For every record',
  ruleMessage: 'What is said when it does not hold?',
  ruleMessageHint: 'Say what is the case, without blaming anybody.',
  ruleMessageEn: 'In English',
  severity: 'How important is it?',
  severities: { error: 'Needs correcting', query: 'Is it right?', note: 'Good to know' },
  severityHints: {
    error: 'The record cannot be handed in until it is corrected.',
    query: 'Whoever records can keep the answer with a reason.',
    note: 'Stops nothing.',
  },
  ruleDefault: 'Svaren stämmer inte med varandra.',
  ruleDefaultEn: 'The answers do not agree.',
  rulesNeedQuestion: 'When there is a question you can add rules.',
}
