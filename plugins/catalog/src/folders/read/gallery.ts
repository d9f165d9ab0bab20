import { dirname, join } from 'node:path'
import { defaultLanguage, type Language } from '@academy/kernel/languages'
import type { FolderPicture } from '../folder.ts'
import { belongsIn, type FileFolder } from '../format/names.ts'
import type { Problem } from '../problem.ts'
import { folderStrings } from '../strings.ts'
import { entriesOf } from './entries.ts'
import { readPicture } from './readPicture.ts'

const said = folderStrings.read

/** Words for it by language, as far as files have said them. */
type Found = Omit<FolderPicture, 'alt' | 'alts'> & { said: Partial<Record<Language, string>> }

/** The pictures, videos and captions of one course's folder. The token of each is its path as messages name it. */
export type Gallery = {
  /** Takes in what lies in such a folder below `dir`. */
  add: (dir: string, label: string, folder: FileFolder) => Promise<void>
  /** For the pictures that a file shows; throws an Error that says what is missing. */
  resolverFor: (file: string, language?: Language) => (path: string, alt: string) => string
  /** The same for the videos and captions that a file shows. */
  clipsFor: (file: string) => (path: string) => string
  cover: (given: { image: string; alt: string }, label: string, file: string) => string | null
  shown: () => Map<string, FolderPicture>
  unused: () => Problem[]
}

export const openGallery = (problems: Problem[]): Gallery => {
  const found = new Map<string, Found>()

  const show = (token: string, path: string, alt: string, language = defaultLanguage): string => {
    const picture = found.get(token)
    if (!picture) throw new Error(said.noPicture(path))
    const before = picture.said[language]
    if (before !== undefined && before !== alt) throw new Error(said.twoAlts)
    picture.said[language] = alt
    return token
  }

  return {
    add: async (parent, parentLabel, folder) => {
      const [dir, label] = [join(parent, folder), `${parentLabel}/${folder}`]
      const { files, folders } = await entriesOf(dir, label, problems)
      for (const name of folders) problems.push({ file: `${label}/${name}`, message: said.noPlace })
      for (const name of files) {
        const file = `${label}/${name}`
        const path = join(dir, name)
        const read = belongsIn(folder, name) ? await readPicture(path) : { wrong: said.noPlace }
        if ('wrong' in read) problems.push({ file, message: read.wrong })
        else found.set(file, { file, path, said: {}, ...read })
      }
    },
    resolverFor: (file, language) => (path, alt) => {
      if (!/^\.\/images\/[^/]+$/.test(path)) throw new Error(said.picturePath)
      return show(`${dirname(file)}/${path.slice(2)}`, path, alt, language)
    },
    clipsFor: (file) => (path) => {
      if (!/^\.\/videos\/[^/]+$/.test(path)) throw new Error(said.clipPath)
      const token = `${dirname(file)}/${path.slice(2)}`
      const clip = found.get(token)
      if (!clip) throw new Error(said.noClip(path))
      clip.said[defaultLanguage] = ''
      return token
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
      new Map(
        [...found].flatMap(
          ([
            token,
            {
              said: { [defaultLanguage]: alt, ...alts },
              ...rest
            },
          ]) => (alt === undefined ? [] : [[token, { ...rest, alt, alts }]]),
        ),
      ),
    unused: () =>
      [...found.values()]
        .filter((picture) => picture.said[defaultLanguage] === undefined)
        .map(({ file }) => ({ file, message: said.unusedPicture })),
  }
}
