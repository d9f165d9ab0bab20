/** Spreadsheets run a cell that begins so as a formula, whoever wrote it. */
const formula = /^[=+\-@\t\r]/

/** A value as RFC 4180 wants it, and as no spreadsheet runs it. */
export const csvCell = (value: unknown): string => {
  const text = value === null || value === undefined ? '' : String(value)
  const safe = typeof value === 'string' && formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const csvLine = (values: unknown[]): string => `${values.map(csvCell).join(',')}\r\n`
