/** What the rules need to know of a lesson; whoever applies them may know more. */
export type TreeLesson = { key: string; title: string; freePreview: boolean }

export type TreeSection<Lesson> = { key: string; title: string; summary: string; lessons: Lesson[] }

/** An outline. Each lesson stands in exactly one of its lists. */
export type Tree<Lesson extends TreeLesson = TreeLesson> = {
  sections: TreeSection<Lesson>[]
  /** Of the course, in no section. */
  unplaced: Lesson[]
  trashed: Lesson[]
}

/** Where a lesson stands; a null section is `unplaced`. */
export type Place = { section: string | null; index: number }

export const without = <Item>(items: Item[], index: number): Item[] => items.filter((_item, at) => at !== index)

/** An index past the end means the end: what was there may have become shorter. */
export const inserted = <Item>(items: Item[], index: number, item: Item): Item[] => [
  ...items.slice(0, index),
  item,
  ...items.slice(index),
]

/** Lessons of a section, or those in none. */
export const listOf = <Lesson extends TreeLesson>(tree: Tree<Lesson>, section: string | null): Lesson[] | undefined =>
  section === null ? tree.unplaced : tree.sections.find(({ key }) => key === section)?.lessons

/** Lessons that are not in the trash, in reading order. */
export const lessonsOf = <Lesson extends TreeLesson>(tree: Tree<Lesson>): Lesson[] => [
  ...tree.sections.flatMap(({ lessons }) => lessons),
  ...tree.unplaced,
]

/** Where a lesson stands; null when it is in the trash or nowhere. */
export const placeOf = (tree: Tree, lesson: string): Place | null => {
  for (const { key, lessons } of [...tree.sections, { key: null, lessons: tree.unplaced }]) {
    const index = lessons.findIndex((each) => each.key === lesson)
    if (index >= 0) return { section: key, index }
  }
  return null
}

export const withList = <Lesson extends TreeLesson>(
  tree: Tree<Lesson>,
  section: string | null,
  change: (lessons: Lesson[]) => Lesson[],
): Tree<Lesson> =>
  section === null
    ? { ...tree, unplaced: change(tree.unplaced) }
    : {
        ...tree,
        sections: tree.sections.map((each) =>
          each.key === section ? { ...each, lessons: change(each.lessons) } : each,
        ),
      }
