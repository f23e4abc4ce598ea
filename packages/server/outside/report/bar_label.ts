import type { Mark } from '../../work/report/document.ts'

/** What stands beside a bar; where there is none, the short of why, so that it is not read as zero: `Ekhamra (visas inte)`. */
export const barLabel = ({ label, value, said }: Mark): string =>
  value === null ? `${label} (${said.replace(/[:.].*$/s, '')})` : label
