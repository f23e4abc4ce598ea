/** Beginnings of example rows: a report of concern, and an application, which many indicators leave out. */
export const report = { inkom_datum: '2025-10-01', aktualiseringstyp: 'anmalan' }
export const application = { inkom_datum: '2025-10-01', aktualiseringstyp: 'ansokan' }
