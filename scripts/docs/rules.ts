import { forms } from '@lyhord/catalogue'
import {
  answerRules,
  type Form,
  inWords,
  type Rule,
  type RuleAcross,
  type Severity,
  variablesById,
} from '@lyhord/core'
import { madePage, sourceText, table } from './markdown.ts'

const severities: Record<Severity, string> = { error: 'fel', query: 'fråga', note: 'upplysning' }

/** Every rule: what must hold in words, what is said when it does not, and what to do. */
export const rulesPage = (): string =>
  madePage(
    'Regler',
    '**Fel** måste rättas innan ett ärende lämnas in. **Fråga**: rätta, eller behåll med ett skäl som sparas. **Upplysning**: bra att veta. Samma regler gäller i formuläret, i API:et och när filer läses. Ett svar på en fråga som inte ställs räknas inte: en fil får veta det av `fraga-stalls-inte`, och regler prövas då som om svaret inte fanns.',
    [
      '## Regler för varje svar',
      table(
        ['Id', 'Grad', 'Vad som sägs', 'Vad man gör'],
        Object.values(answerRules).map((r) => [
          `\`${r.id}\``,
          severities[r.severity],
          r.message.sv,
          r.remedy.sv,
        ]),
      ),
      ...forms.flatMap(({ form }) => [
        `## ${form.title.sv} (\`${form.id}\`)`,
        ...form.rules.map((r) => rulePart(form, r)),
        '### Regler mellan ärenden',
        ...form.rulesAcross.map((r) => rulePart(form, r)),
      ]),
    ],
  )

const rulePart = (form: Form, rule: Rule | RuleAcross): string =>
  [
    `#### \`${rule.id}\` · ${severities[rule.severity]} · \`${rule.at}\``,
    `Ska gälla: ${inWords(rule.holds, 'sv', variablesById(form))}.`,
    `> ${rule.message.sv} ${rule.remedy.sv}`,
    `Gäller från ${rule.validFrom}. Källa: ${sourceText(rule.source)}`,
  ].join('\n\n')
