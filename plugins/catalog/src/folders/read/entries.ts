import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isLitter } from '@academy/kernel'
import type { Problem } from '../problem.ts'
import { folderStrings } from '../strings.ts'

const said = folderStrings.read

/** What is in a folder; links and names that differ by case alone are problems, litter is passed over. */
export type Entries = { files: string[]; folders: string[] }

export const entriesOf = async (dir: string, label: string, problems: Problem[]): Promise<Entries> => {
  const found: Entries = { files: [], folders: [] }
  const seen = new Map<string, string>()
  const entries = await readdir(dir, { withFileTypes: true })
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = entry
    if (isLitter(name)) continue
    const file = join(label, name).replaceAll('\\', '/')
    const twin = seen.get(name.toLowerCase())
    if (twin !== undefined) problems.push({ file, message: said.caseCollision(twin) })
    seen.set(name.toLowerCase(), name)
    if (entry.isFile()) found.files.push(name)
    else if (entry.isDirectory()) found.folders.push(name)
    else problems.push({ file, message: said.link })
  }
  return found
}
