import { plural } from '../plural.ts'

/** Words for the worklist of interventions to follow up. */
export const sv = {
  title: 'Följ upp insatser',
  sentence: (number: string, n: number) =>
    n === 0
      ? 'Ingen beviljad insats väntar på uppföljning.'
      : `${number} ${plural('sv', n, 'beviljad insats', 'beviljade insatser')} väntar på uppföljning.`,
  why: 'Varje beviljad insats följs upp ungefär tolv månader efter att utredningen avslutades. Det som utredningen redan vet är ifyllt.',
  caption: 'Att följa upp, den som väntat längst först',
  columns: { id: 'Utredning', intervention: 'Insats', twelve: 'Tolv månader', act: 'Följ upp' },
  act: 'Följ upp',
  actOn: (id: string) => `Följ upp ${id}`,
  goOn: 'Fortsätt',
  goOnWith: (id: string) => `Fortsätt med ${id}`,
  begunBy: (who: string) => `Påbörjad av ${who}`,
  noneTitle: 'Inget att följa upp nu',
  none: 'Här visas insatser när det gått ungefär elva månader sedan utredningen avslutades.',
  noCollection:
    'Det finns ingen öppen insamling av uppföljningar som du är med i. Be enhetschefen börja en: Samla in, Ny insamling.',
  noCollectionLead:
    'Börja en insamling med formuläret Uppföljning av insats efter ett år, så kan ni följa upp härifrån.',
  toCollect: 'Till Samla in',
  completeness: 'Hur mycket är uppföljt',
  span: 'Utredningar som avslutades',
  from: 'Från och med',
  to: 'Till och med',
  followed: (done: string, due: string, share: string) =>
    `${done} av ${due} insatser är uppföljda (${share}).`,
  nothingDue: 'Inga insatser i perioden har väntat ett år än.',
  returns: 'Kom inte tillbaka inom ett år',
  returnsWhy:
    'Barn vars ärende avslutades i perioden och som inte blev föremål för en ny utredning inom tolv månader. Samma form som i KKiK: ensamkommande barn räknas inte, och varje barn räknas en gång.',
  noReturns: 'Inga barns ärenden avslutades i perioden.',
  returnColumns: {
    age: 'Ålder',
    n: 'Barn',
    share: 'Kom inte tillbaka',
    interval: '95 % intervall',
    notFollowed: 'För kort tid',
    unknown: 'Okänt när ärendet slutade',
  },
  unknownAge: 'Ålder okänd',
}

export type FollowUpsText = typeof sv
