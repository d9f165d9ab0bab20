import type { OutlineLesson, OutlineOperation } from '../../contract/outline.ts'
import { type Direction, moveTogether, removeKeepingLessons, stepOf } from '../../outline/domain/steps.ts'
import { lessonsOf, placeOf } from '../../outline/domain/tree.ts'
import { sendStatus } from './ask.ts'
import type { Beginning } from './BeginWith.tsx'
import type { Desk } from './desk.ts'
import { lessonRow, sectionRow } from './rows.ts'
import { strings } from './strings.ts'

const { did, now } = strings

/** What commands do beside changing the outline. */
export type Stage = {
  say: (words: string) => void
  /** Puts the focus on a row. */
  focus: (row: string) => void
  select: (keys: ReadonlySet<string>) => void
}

export type Commands = ReturnType<typeof commandsFor>
type Keys = ReadonlySet<string>

/** Everything that can be done in the editor, by keyboard, pointer or menu alike. */
export const commandsFor = (course: string, desk: Desk, stage: Stage) => {
  const view = () => desk.current().view
  const lesson = (key: string) => lessonsOf<OutlineLesson>(view()).find((each) => each.key === key)
  const chosen = (keys: Keys) => lessonsOf<OutlineLesson>(view()).filter(({ key }) => keys.has(key))
  const section = (key: string) => view().sections.find((each) => each.key === key)
  const nameOf = (key: string) => section(key)?.title ?? lesson(key)?.title ?? ''

  const sayPlace = (key: string) => {
    const { sections } = view()
    const at = sections.findIndex((each) => each.key === key)
    if (at >= 0) return stage.say(now.section(nameOf(key), at + 1, sections.length))
    const place = placeOf(view(), key)
    if (!place) return
    const home = place.section === null ? null : section(place.section)
    const among = home?.lessons ?? view().unplaced
    stage.say(now.lesson(nameOf(key), place.index + 1, among.length, home?.title ?? strings.unplaced))
  }

  const moveLessons = (keys: Keys, to: string | null, before: string | null) => {
    const moved = chosen(keys)
    const [first] = moved
    if (!first) return
    const label = moved.length === 1 ? did.move(first.title) : did.moveMany(moved.length)
    desk.act(moveTogether(view(), keys, to, before), label)
    sayPlace(first.key)
    stage.focus(lessonRow(first.key))
  }

  /** Answers why it was refused, null when it was not. */
  const setStatus = async (status: 'publish' | 'unpublish', keys: Keys): Promise<string | null> => {
    const ids = chosen(keys).flatMap(({ id }) => id || [])
    const sent = await sendStatus(course, status, ids)
    if (sent.kind === 'refused') return sent.message
    if (sent.kind === 'unreachable') return strings.unreachable
    desk.accept(sent.outline)
    stage.say(status === 'publish' ? now.published(ids.length) : now.unpublished(ids.length))
    return null
  }

  return {
    chosen,
    nameOf,
    step: (key: string, direction: Direction) => {
      const operation = stepOf(view(), key, direction)
      if (!operation) return stage.say(now.edge(nameOf(key)))
      desk.act([operation], did.move(nameOf(key)))
      sayPlace(key)
      stage.focus(section(key) ? sectionRow(key) : lessonRow(key))
    },
    moveLessons,
    moveSection: (key: string, index: number) => {
      desk.act([{ op: 'move-section', key, index }], did.move(nameOf(key)))
      sayPlace(key)
      stage.focus(sectionRow(key))
    },
    rename: (key: string, title: string) => {
      const was = nameOf(key)
      if (title === '' || title === was) return
      const op = section(key) ? 'rename-section' : 'rename-lesson'
      desk.act([{ op, key, title, was }], did.rename(was, title))
    },
    describe: (key: string, summary: string) => {
      const was = section(key)?.summary ?? ''
      if (summary !== was) desk.act([{ op: 'describe-section', key, summary, was }], did.describe(nameOf(key)))
    },
    addLesson: (to: string, title: string, from: Beginning) => {
      const index = section(to)?.lessons.length ?? 0
      const key = crypto.randomUUID()
      desk.act([{ op: 'add-lesson', key, title, ...from, section: to, index }], did.add(title))
      sayPlace(key)
    },
    addSection: (title: string) => {
      const key = crypto.randomUUID()
      desk.act([{ op: 'add-section', key, title, index: view().sections.length }], did.add(title))
      sayPlace(key)
    },
    begin: () => {
      const key = crypto.randomUUID()
      const first = {
        key: crypto.randomUUID(),
        title: strings.empty.lesson,
        kind: 'article',
        section: key,
        index: 0,
      } as const
      desk.act(
        [
          { op: 'add-section', key, title: strings.empty.section, index: 0 },
          { op: 'add-lesson', ...first },
        ],
        did.begin,
      )
      stage.focus(sectionRow(key))
    },
    duplicate: (key: string) => {
      const place = placeOf(view(), key)
      const original = lesson(key)
      if (!place || !original) return
      const copy = crypto.randomUUID()
      const title = strings.copyOf(original.title).slice(0, 120)
      const { section: to, index } = place
      desk.act(
        [{ op: 'duplicate-lesson', key, copy, title, section: to, index: index + 1 }],
        did.duplicate(original.title),
      )
      sayPlace(copy)
      stage.focus(lessonRow(copy))
    },
    trash: (keys: Keys) => {
      const lessons = chosen(keys)
      desk.act(
        lessons.map(({ key }): OutlineOperation => ({ op: 'trash-lesson', key })),
        did.trash(lessons.length),
      )
      stage.select(new Set())
      stage.say(did.trash(lessons.length))
    },
    removeSection: (key: string) => {
      const operations = removeKeepingLessons(view(), key)
      if (operations) desk.act(operations, did.remove(nameOf(key)))
      else desk.tell(strings.onlySection)
    },
    preview: (keys: Keys, free: boolean) => {
      const lessons = chosen(keys).filter((each) => each.freePreview !== free)
      if (lessons.length === 0) return
      desk.act(
        lessons.map(({ key }): OutlineOperation => ({ op: 'preview-lesson', key, free })),
        did.free(lessons.length),
      )
    },
    publish: async (keys: Keys) => {
      const refusal = await setStatus('publish', keys)
      if (refusal !== null) desk.tell(refusal)
    },
    unpublish: (keys: Keys) => setStatus('unpublish', keys),
    undo: () => {
      const label = desk.undo()
      if (label) stage.say(strings.undone(label))
    },
    redo: () => {
      const label = desk.redo()
      if (label) stage.say(strings.redone(label))
    },
  }
}
