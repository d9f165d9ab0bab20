import { dirname, join } from 'node:path'
import type { FolderPicture } from '../folder.ts'
import { isPictureName } from '../format/names.ts'
import type { Problem } from '../problem.ts'
import { folderStrings } from '../strings.ts'
import { entriesOf } from './entries.ts'
import { readPicture } from './readPicture.ts'

const said = folderStrings.read

type Found = Omit<FolderPicture, 'alt'> & { alt: string | null }

/** The pictures of one course's folder. A picture's token is its path as messages name it. */
export type Gallery = {
  /** Takes in a folder of pictures. */
  add: (dir: string, label: string) => Promise<void>
  /** For the pictures that a file shows; throws an Error that says what is missing. */
  resolverFor: (file: string) => (path: string, alt: string) => string
  cover: (given: { image: string; alt: string }, label: string, file: string) => string | null
  shown: () => Map<string, FolderPicture>
  unused: () => Problem[]
}

export const openGallery = (problems: Problem[]): Gallery => {
  const found = new Map<string, Found>()

  const show = (token: string, path: string, alt: string): string => {
    const picture = found.get(token)
    if (!picture) throw new Error(said.noPicture(path))
    if (picture.alt !== null && picture.alt !== alt) throw new Error(said.twoAlts)
    picture.alt = alt
    return token
  }

  return {
    add: async (dir, label) => {
      const { files, folders } = await entriesOf(dir, label, problems)
      for (const name of folders) problems.push({ file: `${label}/${name}`, message: said.noPlace })
      for (const name of files) {
        const file = `${label}/${name}`
        const path = join(dir, name)
        const read = isPictureName(name) ? await readPicture(path) : { wrong: said.noPlace }
        if ('wrong' in read) problems.push({ file, message: read.wrong })
        else found.set(file, { file, path, alt: null, ...read })
      }
    },
    resolverFor: (file) => (path, alt) => {
      if (!/^\.\/images\/[^/]+$/.test(path)) throw new Error(said.picturePath)
      return show(`${dirname(file)}/${path.slice(2)}`, path, alt)
    },
    cover: ({ image, alt }, label, file) => {
      try {
        return show(`${label}/${image.slice(2)}`, image, alt)
      } catch (error) {
        problems.push({ file, message: error instanceof Error ? error.message : String(error) })
        return null
      }
    },
    shown: () =>
      new Map([...found].flatMap(([token, { alt, ...rest }]) => (alt === null ? [] : [[token, { ...rest, alt }]]))),
    unused: () =>
      [...found.values()].filter(({ alt }) => alt === null).map(({ file }) => ({ file, message: said.unusedPicture })),
  }
}
