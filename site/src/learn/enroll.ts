import { viewerHint } from '#site/scripts/viewerHint.ts'

type Reply = { enrollments: { course: { slug: string }; leftAt: string | null }[] }

const form = document.querySelector<HTMLFormElement>('[data-enroll]')
const slug = form?.dataset.enroll ?? ''

/** Leads whoever is enrolled already to their course. Anybody else, and whoever gets no answer, has the button. */
const leadOn = async (within: HTMLFormElement): Promise<void> => {
  const response = await fetch('/api/users/me/enrollments')
  if (!response.ok) return
  const { enrollments } = (await response.json()) as Reply
  if (!enrollments.some(({ course, leftAt }) => course.slug === slug && leftAt === null)) return
  const link = document.createElement('a')
  link.className = 'act'
  link.href = within.dataset.continueTo ?? ''
  link.textContent = within.dataset.continue ?? ''
  within.replaceWith(link)
}

if (form && viewerHint.read()) leadOn(form).catch(() => undefined)
