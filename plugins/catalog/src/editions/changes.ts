import type { EditionChange, EditionContent, RichText } from '../contract.ts'
import { compareEditions } from './domain/compareEditions.ts'
import { wordsChanged } from './domain/compareTexts.ts'
import { markdownOf } from './markdownOf.ts'

export type Texts = ReadonlyMap<string, RichText>

/** Texts that lessons of both name differently: to compare the two, these must be known. */
export const differingTexts = (before: EditionContent, after: EditionContent): string[] => {
  const lessonsOf = ({ sections }: EditionContent) => sections.flatMap(({ lessons }) => lessons)
  const old = new Map(lessonsOf(before).map(({ key, text }) => [key, text]))
  return lessonsOf(after).flatMap(({ key, text }) => {
    const was = old.get(key)
    return was === undefined || was === text ? [] : [was, text]
  })
}

/** `compareEditions` with the words of these texts. A text that is not among them counts as another altogether. */
export const changesOf = (before: EditionContent, after: EditionContent, texts: Texts): EditionChange[] =>
  compareEditions(before, after, (from, to) => {
    const [old, now] = [texts.get(from), texts.get(to)]
    return old && now ? wordsChanged(markdownOf(old), markdownOf(now)) : 100
  })
