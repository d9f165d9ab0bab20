import type { Person, PersonalData } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { csvLine } from './csv.ts'
import { isScalar, picked } from './picked.ts'
import { rowsOf } from './rows.ts'

const encoder = new TextEncoder()

/** What writing a kind of data found out about it, for the README. */
export type Written = { rows: number; isFlat: boolean; files: string[] }

/** A JSON list of a person's rows; `written` is filled in as it goes. */
export async function* asJson(
  declared: PersonalData,
  person: Person,
  req: PayloadRequest,
  written: Written,
): AsyncGenerator<Uint8Array> {
  yield encoder.encode('[')
  for await (const page of rowsOf(declared, person, req)) {
    for (const row of page) {
      const values = picked(row, declared.exported)
      written.isFlat &&= Object.values(values).every(isScalar)
      written.files.push(...(declared.files?.exported ? declared.files.of(row) : []))
      yield encoder.encode(`${written.rows === 0 ? '' : ','}\n${JSON.stringify(values, null, 2)}`)
      written.rows += 1
    }
  }
  yield encoder.encode('\n]\n')
}

/** The same rows as a table, for data without anything nested. */
export async function* asCsv(declared: PersonalData, person: Person, req: PayloadRequest): AsyncGenerator<Uint8Array> {
  yield encoder.encode(csvLine(declared.exported))
  for await (const page of rowsOf(declared, person, req)) {
    yield encoder.encode(page.map((row) => csvLine(Object.values(picked(row, declared.exported)))).join(''))
  }
}
