/** What is said where something is searched for. */
export const sv = {
  identity: 'Det ser ut som ett personnummer. Sök på något annat: numret stannar hos dig.',
}
