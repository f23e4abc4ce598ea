/** Open services that are kept one by one, and those that are kept as counts. */
export const sv = {
  title: 'Två sätt att föra öppna insatser',
  which: {
    oppen_insats: 'Sidan visar insatser som är registrerade en och en.',
    oppen_insats_mangd:
      'Sidan visar insatser som är förda som mängduppgifter, utan uppgift om vilka barnen är.',
  },
  alone: {
    oppen_insats: 'Det finns inga mängduppgifter för perioden att ställa bredvid.',
    oppen_insats_mangd: 'Det finns inga insatser registrerade en och en för perioden att ställa bredvid.',
  },
  both: 'Ni har båda för perioden. De räknas var för sig och läggs aldrig ihop: samma insats kan finnas i båda.',
  caption: 'Påbörjade insatser efter kategori, en och en och som mängduppgifter',
  category: 'Kategori',
  services: 'En och en',
  counts: 'Mängduppgifter',
  all: 'Alla påbörjade',
}
