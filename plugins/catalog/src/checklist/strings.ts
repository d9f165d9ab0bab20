import type { CheckId, CheckState } from '../domain/checklist/rules.ts'

type Say = (facts: string[]) => string
const quoted = (facts: string[]) => facts.slice(0, 5).join(', ') + (facts.length > 5 ? ', …' : '')

/** What the checklist says about each item, by how it stands. */
export const strings = {
  titles: {
    summary: 'Summary',
    cover: 'Cover',
    lessons: 'At least one lesson',
    texts: 'Every article has text',
    blocks: 'Blocks are filled in',
    links: 'Links lead somewhere',
    alt: 'Pictures in words',
    captions: 'Captions',
    watched: 'Something to watch',
    level: 'Reading level',
    length: 'Minutes',
  } satisfies Record<CheckId, string>,
  details: {
    summary: {
      ok: () => 'There is one.',
      missing: () => 'Write one or two sentences that say what the course is about.',
    },
    cover: {
      ok: ([kind]) =>
        kind === 'own' ? 'It has a picture of its own.' : 'Drawn from the course’s lessons, which is fine.',
    },
    lessons: {
      ok: ([count]) => (count === '1' ? 'One in the outline.' : `${count} in the outline.`),
      missing: () => 'Put a lesson with text into the outline.',
    },
    texts: { ok: () => 'None is empty.', missing: () => 'Write these, or take them out of the outline.' },
    blocks: {
      ok: () => 'None is left half done.',
      missing: (facts) => `Fill these in, or take them out: ${quoted(facts)}.`,
    },
    links: {
      ok: () => 'No broken one is known. Addresses elsewhere are asked at night.',
      missing: (facts) => `These lead nowhere: ${quoted(facts)}.`,
      hint: (facts) => `These could not be asked last night: ${quoted(facts)}. Try them by hand.`,
    },
    alt: {
      ok: ([count]) => (count === '0' ? 'There are none.' : 'Each says what it shows.'),
      missing: () => 'Say what these pictures show, for people who cannot see them.',
    },
    captions: {
      ok: ([count]) => (count === '0' ? 'There is no video.' : 'Every video has them.'),
      missing: (facts) => `Give these videos captions, or take them out: ${quoted(facts)}.`,
      hint: () => 'These lessons show a video. See that it has captions where it comes from.',
    },
    watched: {
      ok: () => 'Every lesson that is done by watching shows a video.',
      missing: () =>
        'These are done by watching and show no uploaded video, so nobody gets done with them. Add one, or choose another rule.',
    },
    level: {
      ok: ([grade]) =>
        grade ? `Flesch–Kincaid grade ${grade} on average, counted for English.` : 'Too little text to count.',
      hint: ([grade]) =>
        `Flesch–Kincaid grade ${grade} on average, counted for English. Shorter sentences help in these.`,
    },
    length: {
      ok: () => 'They fit the text.',
      hint: (facts) => `Minutes given, and minutes that reading alone takes: ${quoted(facts)}.`,
    },
  } satisfies Record<CheckId, Partial<Record<CheckState, Say>>> as Record<CheckId, Partial<Record<CheckState, Say>>>,
  fields: {
    summary: 'Summary',
    cover: 'Cover picture',
    sections: 'Outline',
    description: 'Description',
  } as Record<string, string>,
  picture: 'The picture',
}
