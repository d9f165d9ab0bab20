import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { type Person, type PersonalData, personalDataOf, type ZipEntry } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { readme, type Section } from './readme.ts'
import { asCsv, asJson, type Written } from './tables.ts'

type Of = { person: Person; req: PayloadRequest }

const isHeld = async ({ collection, found }: PersonalData, { person, req }: Of): Promise<boolean> =>
  (await req.payload.count({ collection, where: found.where(person), trash: true, req })).totalDocs > 0

const exists = (file: string) =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  )

/** The files of one kind of data; their names are noted in `section` as they are handed out. */
async function* filesOf(section: Section, { person, req }: Of): AsyncGenerator<ZipEntry> {
  const { declared } = section
  const written: Written = { rows: 0, isFlat: true, files: [] }
  const named = (name: string, chunks: ZipEntry['chunks']): ZipEntry => {
    section.names.push(name)
    return { name, chunks }
  }
  yield named(`${declared.name}.json`, asJson(declared, person, req, written))
  section.rows = written.rows
  if (written.isFlat) yield named(`${declared.name}.csv`, asCsv(declared, person, req))
  for (const file of written.files) {
    if (await exists(file)) yield named(`${declared.name}/${path.basename(file)}`, createReadStream(file))
  }
}

/** Everything declared of a person, file by file; the README comes last, because it says how much there is. */
export async function* entriesOf(of: Of, now: Date): AsyncGenerator<ZipEntry> {
  const sections: Section[] = []
  for (const declared of personalDataOf(of.req.payload.config)) {
    if (declared.exported.length === 0) continue
    const section: Section = { declared, rows: 0, names: [] }
    sections.push(section)
    if (await isHeld(declared, of)) yield* filesOf(section, of)
  }
  yield { name: 'README.txt', chunks: [new TextEncoder().encode(readme(sections, now))] }
}
