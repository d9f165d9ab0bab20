import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'

const woff = { header: 44, entry: 20 }
const sfnt = { header: 12, entry: 16 }

type Table = { tag: Buffer; checksum: number; bytes: Buffer }

const tablesOf = (file: Buffer): Table[] =>
  Array.from({ length: file.readUInt16BE(12) }, (_none, index) => {
    const at = woff.header + index * woff.entry
    const [offset, packed, length] = [4, 8, 12].map((field) => file.readUInt32BE(at + field)) as [
      number,
      number,
      number,
    ]
    const bytes = file.subarray(offset, offset + packed)
    return {
      tag: file.subarray(at, at + 4),
      checksum: file.readUInt32BE(at + 16),
      bytes: packed < length ? inflateSync(bytes) : bytes,
    }
  })

const padded = (length: number) => Math.ceil(length / 4) * 4

/** A font of the web as the file that it was before it was packed: what embeds fonts reads past the end of packed ones. */
const openTypeOf = (file: Buffer): Buffer => {
  const tables = tablesOf(file)
  const power = Math.floor(Math.log2(tables.length))
  const head = Buffer.alloc(sfnt.header + tables.length * sfnt.entry)
  file.copy(head, 0, 4, 8)
  head.writeUInt16BE(tables.length, 4)
  head.writeUInt16BE(2 ** power * 16, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE((tables.length - 2 ** power) * 16, 10)
  let offset = head.length
  for (const [index, { tag, checksum, bytes }] of tables.entries()) {
    const at = sfnt.header + index * sfnt.entry
    tag.copy(head, at)
    head.writeUInt32BE(checksum, at + 4)
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(bytes.length, at + 12)
    offset += padded(bytes.length)
  }
  const filled = tables.map(({ bytes }) => Buffer.concat([bytes, Buffer.alloc(padded(bytes.length) - bytes.length)]))
  return Buffer.concat([head, ...filled])
}

const opened = new Map<string, Buffer>()

const fontIn = (path: string): Buffer => {
  const font = opened.get(path) ?? openTypeOf(readFileSync(path))
  opened.set(path, font)
  return font
}

/** Writes on in the face of a file, named by its path, so that a PDF opens it once. */
export const useFace = (pdf: PDFKit.PDFDocument, path: string): PDFKit.PDFDocument =>
  pdf.registerFont(path, fontIn(path)).font(path)
