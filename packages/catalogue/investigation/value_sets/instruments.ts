import { type Source, type ValueSet, words } from '@lyhord/core'
import { code } from '../../code.ts'

const sbu: Source = {
  text: 'Nämns som bedömningsinstrument i SBU 344 (2022).',
  url: 'https://www.sbu.se/344',
  evidence: 'verified',
}

/** Assessment instruments by name; that one was used, never its items. */
export const instruments: ValueSet = {
  id: 'instrument',
  source: {
    text: 'Urvalet är Lyhörds förslag. Flera av instrumenten beskrivs i SBU 344 (2022).',
    url: 'https://www.sbu.se/344',
    evidence: 'verified_concept',
  },
  codes: [
    code('ester', 'ESTER', 'ESTER', {
      source: sbu,
      help: words('Normbrytande beteende: risk och skydd.', 'Norm-breaking behaviour: risk and protection.'),
    }),
    code('savry', 'SAVRY', 'SAVRY', {
      source: sbu,
      help: words('Risk för våld hos unga.', 'Risk of violence in young people.'),
    }),
    code('yls_cmi', 'YLS/CMI', 'YLS/CMI', {
      source: sbu,
      help: words('Unga och brott.', 'Young people and crime.'),
    }),
    code('sdq', 'SDQ', 'SDQ', { source: sbu, help: words('Psykisk hälsa.', 'Mental health.') }),
    code('asq_se', 'ASQ:SE-2', 'ASQ:SE-2', {
      source: sbu,
      help: words(
        'Små barns sociala och känslomässiga utveckling.',
        'Small children’s social and emotional development.',
      ),
    }),
    code('audit', 'AUDIT', 'AUDIT', { source: sbu, help: words('Alkohol.', 'Alcohol.') }),
    code('crafft', 'CRAFFT', 'CRAFFT', {
      source: sbu,
      help: words('Ungas alkohol och droger.', 'Young people’s alcohol and drugs.'),
    }),
    code('freda', 'FREDA', 'FREDA', {
      help: words('Våld i nära relationer.', 'Violence in close relations.'),
    }),
    code('irisk', 'iRisk', 'iRisk', {
      help: words(
        'Barn som utsätts för eller upplever våld.',
        'Children exposed to or experiencing violence.',
      ),
    }),
    code('signs_of_safety', 'Signs of Safety', 'Signs of Safety'),
    code('annat', 'Annat', 'Other'),
    code('inget', 'Inget', 'None', { means: 'none', alone: true }),
  ],
}
