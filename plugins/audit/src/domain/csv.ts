/** What a spreadsheet takes for the beginning of a formula. */
const formula = /^[=+\-@\t\r]/

const cell = (value: unknown): string => {
  const text = value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)
  const safe = formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** One line of CSV (RFC 4180) that no spreadsheet calculates with. */
export const csvLine = (values: readonly unknown[]): string => `${values.map(cell).join(',')}\r\n`
