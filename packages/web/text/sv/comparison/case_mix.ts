/** With the children's needs taken into account. */
export const sv = {
  title: 'Om alla hade samma barn',
  own: (observed: string, expected: string) =>
    `Ert värde är ${observed}. Med er blandning av barn, och samma utfall som alla, vore det ${expected}.`,
  higher: (ratio: string, low: string, high: string) =>
    `Det är högre än väntat: ${ratio} gånger det väntade (${low}–${high}).`,
  lower: (ratio: string, low: string, high: string) =>
    `Det är lägre än väntat: ${ratio} gånger det väntade (${low}–${high}).`,
  same: (ratio: string, low: string, high: string) =>
    `Det kan inte skiljas från det väntade: ${ratio} gånger det väntade (${low}–${high}).`,
  intro:
    'Kommunerna möter olika barn. Här är värdet också omräknat, som om alla mötte samma blandning av kön, ålder och barn som var kända sedan tidigare.',
  crude: 'Som det är',
  adjusted: 'Standardiserat',
  onlyOwn: 'Här visas er kommun. Alla kommuner finns i tabellen.',
  none: 'Måttet är inte standardiserat för den här perioden: för få tal kan visas.',
  method:
    'Indirekt standardisering efter kön, åldersgrupp och, där det är känt, om barnet var känt sedan tidigare. Intervallet är andelens (Wilson) delat med det väntade. Det väntade räknas på avrundade tal, så att det inte avslöjar någon; kommuner med få ärenden har därför inget. Standardiseringen tar bara bort skillnader i det som räknas: barns behov kan fortfarande skilja sig.',
}
