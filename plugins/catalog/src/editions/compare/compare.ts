import type { PayloadRequest } from 'payload'
import { lessonNotFound } from '../../content/findLesson.ts'
import type { EditionContent, EditionLesson } from '../../contract.ts'
import { changeInWords } from '../changeInWords.ts'
import { changesOf, differingTexts, type Texts } from '../changes.ts'
import { compareTexts, wordsChanged } from '../domain/compareTexts.ts'
import { markdownOf } from '../markdownOf.ts'
import type { CompareInput, Comparison } from './contract.ts'
import { type Side, sideOf } from './sides.ts'

type Placed = EditionLesson & { section: string }

const placed = ({ sections }: EditionContent): Map<string, Placed> =>
  new Map(
    sections.flatMap(({ title: section, lessons }) =>
      lessons.map((lesson): [string, Placed] => [lesson.key, { ...lesson, section }]),
    ),
  )

const markdownIn = (texts: Texts, lesson: EditionLesson | undefined): string => {
  const body = lesson && texts.get(lesson.text)
  return body ? markdownOf(body) : ''
}

const looksSame = ({ text: _text, ...before }: Placed, { text: _other, ...after }: Placed): boolean =>
  Object.keys(before).every((name) => before[name as keyof typeof before] === after[name as keyof typeof after])

/** Every lesson of either side: those of `to` in their order, then those that are gone. */
const outlineOf = (from: Side, to: Side, texts: Texts): Comparison['outline'] => {
  const [old, now] = [placed(from.content), placed(to.content)]
  const kept = [...now.values()].map((lesson): Comparison['outline'][number] => {
    const { key, title, section } = lesson
    const was = old.get(key)
    if (!was) return { key, title, section, state: 'added', changedPercent: 100 }
    const isText = was.text !== lesson.text
    const changedPercent = isText ? wordsChanged(markdownIn(texts, was), markdownIn(texts, lesson)) : 0
    const state = changedPercent === 0 && looksSame(was, lesson) ? 'same' : 'changed'
    return { key, title, section, state, changedPercent }
  })
  const gone = [...old.values()].filter(({ key }) => !now.has(key))
  return [
    ...kept,
    ...gone.map(({ key, title, section }) => ({ key, title, section, state: 'removed' as const, changedPercent: 100 })),
  ]
}

const lessonBeside = async (from: Side, to: Side, key: string): Promise<Comparison['lesson']> => {
  const [before, after] = [placed(from.content).get(key), placed(to.content).get(key)]
  const title = (after ?? before)?.title
  if (title === undefined) throw lessonNotFound()
  const old = await from.textsOf(before ? [before.text] : [])
  const now = await to.textsOf(after ? [after.text] : [])
  return { key, title, rows: compareTexts(markdownIn(old, before), markdownIn(now, after)) }
}

/** Two editions, drafts or versions of a course beside each other; with `lesson`, that lesson's words too. */
export const compareCourse = async (
  courseId: string,
  { from: left, to: right, lesson }: CompareInput,
  req: PayloadRequest,
): Promise<Comparison> => {
  const from = await sideOf(courseId, left, req)
  const to = await sideOf(courseId, right, req)
  const differing = differingTexts(from.content, to.content)
  const texts = new Map([...(await from.textsOf(differing)), ...(await to.textsOf(differing))])
  return {
    from: from.name,
    to: to.name,
    changes: changesOf(from.content, to.content, texts).map(changeInWords),
    outline: outlineOf(from, to, texts),
    lesson: lesson === undefined ? null : await lessonBeside(from, to, lesson),
  }
}
