import type { APIRoute } from 'astro'
import { shareImage } from '#site/share/shareImage.ts'
import { speaking } from '#site/speaking.ts'
import type { TraceSection } from '#site/trace/waterfall.ts'

/** The academy itself as a trace: one span of each kind it teaches with. */
const trace: TraceSection[] = [
  {
    lessons: [
      { kind: 'article', minutes: 8 },
      { kind: 'video', minutes: 11 },
      { kind: 'exercise', minutes: 14 },
    ],
  },
  {
    lessons: [
      { kind: 'lab', minutes: 25 },
      { kind: 'live', minutes: 12 },
      { kind: 'quiz', minutes: 6 },
    ],
  },
]

export const GET: APIRoute = ({ locals }) => {
  const { home, words } = speaking(locals)
  return shareImage({ title: home.title, facts: Object.values(words.kinds), trace })
}
