import type { MakeLesson } from '../apply.ts'
import type { Tree, TreeLesson } from '../tree.ts'

const lesson = (key: string): TreeLesson => ({ key, title: key.toUpperCase(), freePreview: false })

/** The outline that the tests of the rules begin with. */
export const tree: Tree = {
  sections: [
    { key: 's1', title: 'One', summary: '', lessons: [lesson('a'), lesson('b'), lesson('c')] },
    { key: 's2', title: 'Two', summary: 'Second', lessons: [lesson('d')] },
  ],
  unplaced: [lesson('u')],
  trashed: [lesson('t')],
}

export const makeLesson: MakeLesson<TreeLesson> = ({ key, title }) => ({ key, title, freePreview: false })

/** An outline in a line: sections with their lessons, then what stands nowhere, then the trash. */
export const say = ({ sections, unplaced, trashed }: Tree): string => {
  const keys = (lessons: TreeLesson[]) => lessons.map(({ key }) => key).join(',')
  return `${sections.map(({ key, lessons }) => `${key}:${keys(lessons)}`).join(' ')} | ${keys(unplaced)} | ${keys(trashed)}`
    .replace(/ +/g, ' ')
    .trim()
}
