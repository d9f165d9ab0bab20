import type { FolderSection } from '../folder.ts'
import type { Problem } from '../problem.ts'
import { folderStrings } from '../strings.ts'

const said = folderStrings.read

type Named = { file: string; name: string }

const repeated = (all: Named[], message: (other: string) => string): Problem[] => {
  const first = new Map<string, string>()
  return all.flatMap(({ file, name }) => {
    const other = first.get(name)
    first.set(name, other ?? file)
    return other === undefined ? [] : [{ file, message: message(other) }]
  })
}

/** Keys and addresses that stand twice in a course. */
export const refuseRepeated = (sections: FolderSection[], problems: Problem[]): void => {
  const lessons = sections.flatMap((section) => section.lessons)
  const keysOf = (all: { file: string; key: string }[]) => all.map(({ file, key }) => ({ file, name: key }))
  problems.push(
    ...repeated(keysOf(sections), said.keyTwice),
    ...repeated(keysOf(lessons.map(({ file, meta }) => ({ file, key: meta.key }))), said.keyTwice),
    ...repeated(
      lessons.map(({ file, slug }) => ({ file, name: slug })),
      said.slugTwice,
    ),
  )
}
