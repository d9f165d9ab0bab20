import { type ZipEntry, zipped } from '@academy/kernel'
import type { Exported, OpenPicture } from '../exportCourse.ts'

/** The first day that a zip can write down, in whatever zone this machine is. */
const always = new Date(1980, 0, 1)

async function* entriesOf({ slug, texts, pictures }: Exported, open: OpenPicture): AsyncGenerator<ZipEntry> {
  const encoder = new TextEncoder()
  for (const path of [...texts.keys(), ...pictures.keys()].sort()) {
    const text = texts.get(path)
    const chunks = text === undefined ? await open(pictures.get(path) ?? '') : [encoder.encode(text)]
    yield { name: `${slug}/${path}`, chunks }
  }
}

/** A course's folder as a zip. The same course always gives the same bytes. */
export const packed = (course: Exported, open: OpenPicture): AsyncGenerator<Uint8Array> =>
  zipped(entriesOf(course, open), always)
