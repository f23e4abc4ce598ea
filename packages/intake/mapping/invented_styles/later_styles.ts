import type { Style } from './style.ts'

/** Written when the vocabulary was done, and not fitted to afterwards: what a file that nobody has seen may come to. */
export const laterStyles: Readonly<Record<string, readonly Style[]>> = {
  utredning: [
    {
      manner: 'a yearly list kept by an administrator',
      columns: [
        ['Utredn.nr', 'utredning_id', 'BU-#'],
        ['Persnr', 'barn_pseudonym', '%'],
        ['Pojke/flicka', 'kon', 'pojke=pojke|flicka=flicka'],
        ['Orosanmälan inkom', 'inkom_datum', '2025-03-04|2025-04-11|2025-05-19'],
        ['Utredning startad', 'utredning_start', '2025-03-10|2025-04-15|2025-05-26'],
        ['Utredning klar', 'utredning_slut', '2025-07-04|2025-08-12|2025-09-19'],
        [
          'Anmälande instans',
          'anmalare',
          'Skola=skola|Socialjouren=|Polis=polis|Barnhälsovården=bvc_mvc|Pappa=foralder',
        ],
        ['Förlängning beviljad', 'forlangd', 'Ja=ja|Nej=nej'],
        ['Ansvarig socialsekreterare', '', 'Handläggare 1|Handläggare 2'],
        [
          'Beslut efter utredning',
          'utfall',
          'Ingen insats=inget_behov|Öppenvårdsinsats=|Placering=|Pågående insats=pagaende_insats',
        ],
      ],
    },
    {
      manner: 'a report from a data warehouse',
      columns: [
        ['utredning_nyckel', 'utredning_id', 'k#'],
        ['person_nyckel', 'barn_pseudonym', '%'],
        ['kon_namn', 'kon', 'Man=pojke|Kvinna=flicka'],
        ['alder_vid_start', 'alder', '3|8|13'],
        ['start_dtm', 'utredning_start', '2025-03-10 08:00:00|2025-04-15 09:30:00|2025-05-26 10:00:00'],
        ['slut_dtm', 'utredning_slut', '2025-07-04 08:00:00|2025-08-12 09:30:00|2025-09-19 10:00:00'],
        [
          'orsak_namn',
          'orsaker',
          'Våld i nära relation=bevittnat_vald|Skolproblematik=|Relationsproblem=relation',
        ],
        ['forlangd_flagga', 'forlangd', '0=nej|1=ja'],
        ['laddad_dtm', '', '2026-01-02 01:00:00'],
      ],
    },
  ],
  aktualisering: [
    {
      manner: 'a yearly list kept by an administrator',
      columns: [
        ['Löpande nr', 'aktualisering_id', '#'],
        ['Persnr', 'barn_pseudonym', '%'],
        ['Kön', 'kon', 'p=pojke|f=flicka'],
        ['Inkomdatum', 'inkom_datum', '2025-03-04|2025-04-11|2025-05-19'],
        ['Anmälan/ansökan', 'aktualiseringstyp', 'Anmälan=anmalan|Ansökan=ansokan'],
        ['Anmälare', 'anmalare', 'Skola=skola|Polis=polis|Släkting=anhorig|Hemtjänst='],
        [
          'Anledning till anmälan',
          'orsaker',
          'Droger=alkohol_narkotika|Bråk hemma=|Skolfrånvaro=skolfranvaro',
        ],
        ['Skyddsbed. gjord', 'skyddsbedomning', 'Ja=ja|Nej=nej'],
        ['Utredning?', 'beslut', 'Ja=|Nej='],
        ['Beslut datum', 'beslut_datum', '2025-03-10|2025-04-20|2025-05-30'],
      ],
    },
  ],
  oppen_insats: [
    {
      manner: 'a yearly list kept by an administrator',
      columns: [
        ['Ärende', 'insats_id', '#'],
        ['Kön barn', 'kon', 'Pojke=pojke|Flicka=flicka'],
        ['Ålder barn', 'alder', '3|8|13'],
        ['Insats startad', 'manad', '2025-03-04|2025-04-11|2025-05-19'],
        [
          'Typ av stöd',
          'kategori',
          'Familjesamtal=samtal_familj|Barnsamtal=samtal_barn_unga|Gruppverksamhet=',
        ],
        ['Plats', 'verksamhet', 'Familjecentralen=familjecentral|Huset='],
        ['Tolkbehov', 'tolk', 'Ja=ja|Nej=nej'],
        ['Antal träffar', '', '1|4|8'],
      ],
    },
  ],
}
