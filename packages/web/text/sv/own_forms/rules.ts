/** What should hold between answers. */
export const sv = {
  rules: 'Regler',
  rulesWhy: 'En regel säger vad som ska stämma mellan svaren. Den visas för den som registrerar.',
  addRule: 'Ny regel',
  rule: (n: number) => `Regel ${n}`,
  ruleHolds: 'Det här ska stämma',
  ruleWhen: 'Bara när …',
  ruleWhenNone: 'För alla ärenden',
  ruleMessage: 'Vad ska stå när det inte stämmer?',
  ruleMessageHint: 'Säg vad som är fallet, utan att skylla på någon.',
  ruleMessageEn: 'På engelska',
  severity: 'Hur viktigt är det?',
  severities: { error: 'Behöver rättas', query: 'Stämmer det?', note: 'Bra att veta' },
  severityHints: {
    error: 'Ärendet kan inte lämnas in förrän det är rättat.',
    query: 'Den som registrerar kan behålla svaret med ett skäl.',
    note: 'Stoppar ingenting.',
  },
  ruleDefault: 'Svaren stämmer inte med varandra.',
  ruleDefaultEn: 'The answers do not agree.',
  rulesNeedQuestion: 'När det finns en fråga kan du lägga till regler.',
}
