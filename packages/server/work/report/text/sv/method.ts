/** How it was counted, and how sure it is. */
export const sv = {
  method: {
    shares:
      'Andelar visas med ett 95-procentigt intervall enligt Wilsons metod. Det säger hur mycket slumpen kan spela in: är intervallet brett vet vi lite.',
    days: 'Tid räknas i kalenderdagar. Medianens intervall bygger på ordningsstatistik. Fyra månader räknas i kalendern och är 120–123 dagar.',
    difference:
      'Skillnaden mellan två andelar har ett intervall enligt Newcombe. Täcker det noll sägs att grupperna inte kan skiljas åt.',
    funnel:
      'En kommun jämförs med vad de kommuner som visas har tillsammans, genom trattgränser (95 och 99,8 procent) som tar hänsyn till att kommuner brukar skilja sig åt mer än slumpen ger (Spiegelhalter 2005).',
    caseMix:
      'Det standardiserade värdet är indirekt standardiserat efter kön, åldersgrupp och, där det är känt, om barnet var känt sedan tidigare. Det väntade räknas på avrundade tal, så att det inte avslöjar någon. Barns behov kan fortfarande skilja sig.',
    missing: 'Saknade svar räknas aldrig som noll och ingår inte i nämnaren.',
    noRanking:
      'Rapporten rangordnar inte. En hög eller låg siffra är en fråga att samtala om, inte ett betyg.',
    proposal:
      'Där det står ”förslag” är måttets definition Lyhörds egen, att pröva tillsammans med kommunerna. Den är inte fastställd av någon myndighet.',
  },
  evidence: {
    verified: 'belagd',
    verified_concept: 'begreppet belagt, definitionen är ett förslag',
    proposal: 'förslag',
  },
  directions: {
    higher: 'Högre är bättre för barnet.',
    lower: 'Lägre är bättre för barnet.',
    none: 'Varken högt eller lågt är bra i sig.',
  },
  about: {
    organisation: 'Verksamhet',
    report: 'Rapport',
    form: 'Formulär',
    period: 'Period',
    records: 'Antal ärenden',
    readers: 'Får läsas',
    day: 'Beställd',
    updated: 'Uppgifterna ändrades senast',
    release: 'Utgåva',
    published: 'Publicerad',
    releaseInput: 'Utgåvans underlag (SHA-256)',
    releaseOutput: 'Utgåvans innehåll (SHA-256)',
    threshold: 'Minsta tal som visas',
    checksum: 'Underlag (SHA-256)',
    program: 'Gjord med',
  },
}
