import { createHash } from 'node:crypto'
import { type RecordManifest, recordFiles, recordFormat, recordManifest } from '@academy/auth/contract'
import { type PackedFile, readZip, ZipError } from '@academy/kernel'
import { z } from 'zod'
import type { SealedRecord } from '../../contract.ts'
import { badZip, changed, damaged, noManifest, notText, unknownVersion } from '../errors.ts'
import { parsed } from './json.ts'
import { mostListed, recordZip } from './limits.ts'

/** An archive whose files are those that its manifest lists. */
export type Archive = {
  manifest: RecordManifest
  sealed: SealedRecord
  /** Contents of the files that were asked for, by name. */
  texts: ReadonlyMap<string, string>
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

const textOf = (name: string, bytes: Uint8Array): string => {
  try {
    return utf8.decode(bytes)
  } catch {
    throw notText(name)
  }
}

/** A file's hash, and its bytes where they are wanted: others pass a chunk at a time. */
const read = async (file: PackedFile, isWanted: boolean): Promise<{ sha256: string; bytes: Buffer }> => {
  const hash = createHash('sha256')
  const chunks: Buffer[] = []
  try {
    for await (const chunk of await file.open()) {
      hash.update(chunk)
      if (isWanted) chunks.push(chunk)
    }
  } catch {
    throw damaged(file.path)
  }
  return { sha256: hash.digest('hex'), bytes: Buffer.concat(chunks) }
}

const readText = async (file: PackedFile): Promise<string> => textOf(file.path, (await read(file, true)).bytes)

const head = z.object({ format: z.literal(recordFormat.name), version: z.number() })
/** Only as long as it may be is a list worth reading: an issue is kept for each element that is wrong. */
const counted = z.object({ files: z.array(z.unknown()).max(mostListed) })

/** Throws for what another program wrote, and for a version that this one does not know. */
const manifestIn = (text: string): RecordManifest => {
  const { version } = parsed(recordFiles.manifest, text, head)
  if (version !== recordFormat.version) throw unknownVersion(String(version))
  parsed(recordFiles.manifest, text, counted)
  return parsed(recordFiles.manifest, text, recordManifest)
}

/** Refuses an archive that has other files than its manifest lists. */
const refuseOthers = (listed: RecordManifest['files'], files: ReadonlyMap<string, PackedFile>): void => {
  const names = new Set(listed.map(({ name }) => name))
  const missing = listed.find(({ name, bytes }) => files.get(name)?.bytes !== bytes)
  const stranger = [...files.keys()].find((name) => !names.has(name))
  const wrong = missing?.name ?? stranger
  if (wrong !== undefined) throw changed(wrong)
  if (names.size !== listed.length) throw changed(recordFiles.manifest)
}

const contentsOf = async (files: readonly PackedFile[], wanted: ReadonlySet<string>): Promise<Archive> => {
  const { [recordFiles.manifest]: list, [recordFiles.signature]: mark } = Object.fromEntries(
    files.map((file) => [file.path, file]),
  )
  if (!list) throw noManifest()
  const text = await readText(list)
  const manifest = manifestIn(text)
  const others = new Map(files.filter((file) => file !== list && file !== mark).map((file) => [file.path, file]))
  refuseOthers(manifest.files, others)
  const texts = new Map<string, string>()
  for (const { name, sha256 } of manifest.files) {
    const file = others.get(name)
    const content = file && (await read(file, wanted.has(name)))
    if (content?.sha256 !== sha256) throw changed(name)
    if (wanted.has(name)) texts.set(name, textOf(name, content.bytes))
  }
  const signature = mark ? await readText(mark) : null
  return { manifest, sealed: { academy: manifest.academy, manifest: text, signature }, texts }
}

/** Reads an archive on disk: every file of it is compared with the manifest. Throws HttpError 400, each by its own code. */
export const openArchive = async (path: string, wanted: ReadonlySet<string>): Promise<Archive> => {
  try {
    return await readZip({ path, name: 'zip' }, recordZip(wanted), (files) => contentsOf(files, wanted))
  } catch (error) {
    throw error instanceof ZipError ? badZip(error.problems) : error
  }
}
