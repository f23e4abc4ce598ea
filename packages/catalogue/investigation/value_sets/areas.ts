import { type ValueSet, words } from '@lyhord/core'
import { code } from '../../code.ts'

/** The areas of the assessment, named after the sub-areas of BBIC's three sides; shared by risk, protection and needs. */
export const areas: ValueSet = {
  id: 'omraden',
  source: {
    text: 'Områdesnamnen följer delområdena i Socialstyrelsens BBIC. Sidan Föräldrarnas förmåga är styrkt, dess delområden är inte kontrollerade mot källan.',
    url: 'https://www.socialstyrelsen.se/stod-i-arbetet/barn-och-unga/barns-behov-i-centrum/krav-for-bbic/',
    evidence: 'verified_concept',
  },
  codes: [
    code('halsa', 'Hälsa', 'Health', {
      help: words(
        'Kropp, tänder, sömn, mat och vård, och barnets psykiska hälsa som sjukdom eller diagnos.',
        'Body, teeth, sleep, food and care, and mental health as illness or diagnosis.',
      ),
    }),
    code('utbildning', 'Utbildning', 'Education', {
      help: words(
        'Förskola, skola och lärande, också närvaro.',
        'Preschool, school and learning, including attendance.',
      ),
    }),
    code('kanslor_beteende', 'Känslor och beteende', 'Emotions and behaviour', {
      help: words(
        'Hur barnet mår och uttrycker det: oro, nedstämdhet, utagerande.',
        'How the child feels and shows it: worry, low mood, acting out.',
      ),
    }),
    code('sociala_relationer', 'Sociala relationer', 'Social relations', {
      help: words(
        'Kamrater, syskon och andra viktiga personer.',
        'Friends, siblings and other important people.',
      ),
    }),
    code('grundlaggande_omsorg', 'Grundläggande omsorg', 'Basic care', {
      help: words('Mat, kläder, hygien, sömn och tillsyn.', 'Food, clothes, hygiene, sleep and supervision.'),
    }),
    code('stimulans_vagledning', 'Stimulans och vägledning', 'Stimulation and guidance', {
      help: words(
        'Uppmuntran, gränser och stöd att lära sig.',
        'Encouragement, limits and support in learning.',
      ),
    }),
    code('kanslomassig_tillganglighet', 'Känslomässig tillgänglighet', 'Emotional availability', {
      help: words(
        'Att se, trösta och svara på barnets känslor.',
        'Seeing, comforting and answering the child’s feelings.',
      ),
    }),
    code('sakerhet', 'Säkerhet', 'Safety', {
      help: words('Skydd mot våld, övergrepp och olyckor.', 'Protection from violence, abuse and accidents.'),
    }),
    code('familjesituation', 'Nuvarande familjesituation', 'Present family situation', {
      help: words(
        'Hur familjen lever och har det tillsammans just nu.',
        'How the family lives and gets on right now.',
      ),
    }),
    code('familjebakgrund', 'Familjebakgrund', 'Family background', {
      help: words(
        'Det familjen bär med sig: uppväxt, förluster, flykt.',
        'What the family carries with it: upbringing, losses, flight.',
      ),
    }),
    code('boende_arbete_ekonomi', 'Boende, arbete och ekonomi', 'Housing, work and money'),
    code('socialt_natverk', 'Socialt nätverk', 'Social network', {
      help: words(
        'Släkt, vänner, grannar och föreningar runt familjen.',
        'Relatives, friends, neighbours and clubs around the family.',
      ),
    }),
    code('inga', 'Inga', 'None', { means: 'none', alone: true }),
  ],
}
