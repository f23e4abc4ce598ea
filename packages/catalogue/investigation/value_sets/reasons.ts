import { type ValueSet, words } from '@lyhord/core'
import { code } from '../../code.ts'
import { proposedValues } from '../sources.ts'

/** Why the investigation was opened: the child's own situation, violence, the parents, the surroundings. */
export const reasons: ValueSet = {
  id: 'orsaker',
  source: proposedValues,
  codes: [
    code('skolfranvaro', 'Skolfrånvaro', 'School absence'),
    code('normbrytande', 'Normbrytande beteende', 'Norm-breaking behaviour', {
      help: words(
        'Regelbrott, rymningar och utagerande som inte är brott.',
        'Rule-breaking, running away and acting out that is no crime.',
      ),
    }),
    code('kriminalitet', 'Barnets kriminalitet', 'Crime by the child', {
      help: words(
        'Barnet misstänks för brott. Gäller det en förälder finns Förälders kriminalitet.',
        'The child is suspected of a crime. For a parent there is Crime by a parent.',
      ),
    }),
    code('alkohol_narkotika', 'Barnets alkohol eller narkotika', 'The child’s alcohol or drugs', {
      help: words(
        'Barnets eget bruk. Gäller det en förälder finns Förälders missbruk.',
        'The child’s own use. For a parent there is Substance misuse by a parent.',
      ),
    }),
    code('psykisk_ohalsa', 'Barnets psykiska ohälsa', 'The child’s mental ill-health', {
      help: words('Hit hör självskada.', 'This includes self-harm.'),
    }),
    code('sexuell_utsatthet', 'Sexuell utsatthet', 'Sexual exploitation', {
      help: words(
        'Till exempel på nätet eller mot ersättning. Vid misstänkta övergrepp finns Sexuella övergrepp.',
        'Such as online or for payment. For suspected abuse there is Sexual abuse.',
      ),
    }),
    code('fysiskt_vald', 'Fysiskt våld mot barnet', 'Physical violence against the child'),
    code('psykiskt_vald', 'Psykiskt våld mot barnet', 'Psychological violence against the child', {
      help: words('Hot, kränkningar, isolering.', 'Threats, insults, isolation.'),
    }),
    code('sexuella_overgrepp', 'Sexuella övergrepp mot barnet', 'Sexual abuse of the child'),
    code('bevittnat_vald', 'Har bevittnat våld', 'Has witnessed violence', {
      help: words(
        'Barnet har sett, hört eller levt med våld mellan närstående.',
        'The child has seen, heard or lived with violence between close persons.',
      ),
    }),
    code('hedersrelaterat', 'Hedersrelaterat våld eller förtryck', 'Honour-related violence or oppression'),
    code('omsorgssvikt', 'Omsorgssvikt', 'Neglect', {
      help: words(
        'Barnet får inte det det behöver. Är det mer fråga om osäkerhet i föräldrarollen finns Brister i föräldraförmåga.',
        'The child does not get what it needs. If it is more about uncertainty as a parent there is Limited parenting capacity.',
      ),
    }),
    code('foralder_missbruk', 'Förälders missbruk', 'Substance misuse by a parent'),
    code('foralder_psykisk_ohalsa', 'Förälders psykiska ohälsa', 'Mental ill-health of a parent'),
    code('foralder_kriminalitet', 'Förälders kriminalitet', 'Crime by a parent'),
    code(
      'vardnadstvist',
      'Vårdnadstvist eller föräldrakonflikt',
      'Custody dispute or conflict between parents',
    ),
    code(
      'foralder_sjukdom',
      'Förälders sjukdom eller funktionsnedsättning',
      'Illness or disability of a parent',
      {
        help: words('Psykisk ohälsa har ett eget svar.', 'Mental ill-health has its own answer.'),
      },
    ),
    code('foraldraformaga', 'Brister i föräldraförmåga', 'Limited parenting capacity'),
    code('ekonomi_boende', 'Ekonomi eller boende', 'Money or housing'),
    code('ensamkommande', 'Ensamkommande barn', 'Unaccompanied child'),
    code('relation', 'Relationen mellan barn och förälder', 'Relation between child and parent'),
    code('annat', 'Annat', 'Other'),
    code('okant', 'Okänt', 'Not known', {
      means: 'unknown',
      alone: true,
      help: words('När orsaken inte går att läsa ut ur ärendet.', 'When the case does not tell the reason.'),
    }),
  ],
}
