import { z } from 'zod'

/** Who brought in whose record of which academy. */
export const RECORD_IMPORTS_SLUG = 'record-imports'

/** An archive's manifest as it was sent, and the signature that came with it. */
export type SealedRecord = {
  /** Address of the academy that it says it comes from. */
  academy: string
  manifest: string
  /** A compact JWS without its payload; null when none came. */
  signature: string | null
}

/**
 * Whose word a record is: this academy's, one's that the operator trusts, nobody's (`unsigned`), one's that is not trusted
 * (`unknown`), one's whose keys cannot be had just now, or somebody's who changed it.
 */
export const recordVerdicts = ['own', 'trusted', 'unsigned', 'unknown', 'unreachable', 'forged'] as const
export type RecordVerdict = (typeof recordVerdicts)[number]

/** As it stands for whoever brings it in: a record counts for one account, so that a second one only claims it. */
export const recordStandings = ['own', 'trusted', 'unsigned', 'unknown', 'unreachable', 'claimed'] as const
export type RecordStanding = (typeof recordStandings)[number]

/** A certificate that another academy signed. */
export type OutsideCertificate = {
  /** Its page there. */
  url: string
  title: string
  /** As it was signed. */
  credential: Record<string, unknown>
}

/** Options of an import, in the query or as fields of a form. */
export const recordImportInput = z.object({
  bring: z.stringbool().default(false).describe('Whether to bring it in; otherwise only the report is made'),
})

/**
 * What becomes of a course: one joins it, learns in it already, left it here so that nothing is taken, cannot be in it without a
 * grant, or there is none here.
 */
export const recordedCourseStates = ['joins', 'learns', 'left-here', 'needs-grant', 'not-here'] as const

const count = z.int().min(0)
const words = z.array(z.string()).describe('In words, a sentence each')

export const recordedCourse = z.object({
  title: z.string(),
  slug: z.string().nullable().describe('Its address here; null when it is not'),
  state: z.enum(recordedCourseStates),
  edition: z.int().nullable().describe('That one holds then'),
  lessons: z.object({
    done: count.describe('That become done'),
    begun: count.describe('That become so in part'),
    already: count.describe('That are so here already'),
    waiting: count.describe('That the edition here lacks: they wait, and count where it has them'),
    notTaken: count,
  }),
  /** Of active time that is new here. */
  seconds: count,
  completes: z.boolean().describe('Whether the course becomes complete by it'),
  words,
})
export type RecordedCourseView = z.infer<typeof recordedCourse>

/** Answer of `POST /users/me/record-imports`. */
export const recordReport = z.object({
  brought: z.boolean().describe('Whether it was brought in; otherwise this is what would be'),
  changes: z.boolean().describe('Whether there is anything in it that is not here'),
  source: z.object({
    academy: z.string(),
    name: z.string().describe('Whom it is about, as they are called there'),
    madeAt: z.string(),
    standing: z.enum(recordStandings),
    proven: z.boolean().describe('Whether results count, and not only what one may claim by hand'),
    words: z.string(),
  }),
  courses: z.array(recordedCourse),
  notes: z.object({ new: count, newer: count, already: count, notTaken: count }),
  paths: z.object({ followed: z.array(z.string()), already: count, notHere: z.array(z.string()) }),
  certificates: z.object({ kept: z.array(z.string()), left: z.array(z.string()) }).describe('Titles'),
  /** Days with a plan of their own, and minutes of study time, that are new here. */
  plans: count,
  studyMinutes: count,
  others: words,
  notTaken: words,
})
export type RecordReport = z.infer<typeof recordReport>
