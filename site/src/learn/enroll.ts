import { viewerHint } from '#site/scripts/viewerHint.ts'

type Held = {
  course: { slug: string }
  leftAt: string | null
  state: 'not-started' | 'in-progress' | 'complete'
  next: { key: string; title: string } | null
}

const form = document.querySelector<HTMLFormElement>('[data-enroll]')
const slug = form?.dataset.enroll ?? ''

const link = (className: string, href: string, words: string): HTMLAnchorElement => {
  const made = document.createElement('a')
  Object.assign(made, { className, href, textContent: words })
  return made
}

/** On to the lesson where they were, found by its key, and to their course. */
const linksFor = ({ state, next }: Held, { begin, goOn, ...course }: DOMStringMap): HTMLAnchorElement[] => {
  const [path = '', words = ''] = [course.continueTo, course.continue]
  if (!next || state === 'complete') return [link('act', path, words)]
  const onward = `${state === 'not-started' ? begin : goOn} · ${next.title}`
  return [link('act', `${path}/${next.key}`, onward), link('button', path, words)]
}

/** Leads whoever is enrolled already to where they were. Anybody else, and whoever gets no answer, has the button. */
const leadOn = async (within: HTMLFormElement): Promise<void> => {
  const response = await fetch('/api/users/me/enrollments')
  if (!response.ok) return
  const { enrollments } = (await response.json()) as { enrollments: Held[] }
  const held = enrollments.find(({ course, leftAt }) => course.slug === slug && leftAt === null)
  if (held) within.replaceWith(...linksFor(held, within.dataset))
}

if (form && viewerHint.read()) leadOn(form).catch(() => undefined)
