/** What a small or incomplete figure says of itself. */
export const sv = {
  recognisable: 'Färre än 5: siffran säger lite och enskilda barn kan kännas igen. Visa den inte för andra.',
  uncertain: 'Färre än 30: siffran är osäker och kan ändras mycket av en slump.',
  much_missing: 'Svar saknas för mer än 1 av 5. Tolka siffran med försiktighet.',
}
