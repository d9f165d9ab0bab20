import type { RecordStanding } from '../contract.ts'

const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const on = (iso: string) => days.format(new Date(iso))
const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`
const named = (titles: readonly string[]) => titles.map((title) => `“${title}”`).join(', ')
const are = (count: number) => (count === 1 ? 'is' : 'are')

const byHand =
  'Only what you may mark by hand here comes with it, from today on, beside your notes, your plan and the paths that you follow.'

type Of = { academy: string; name: string; madeAt: string }

/** Every string about records that are brought in which a person reads, but for the site's own. */
export const strings = {
  imports: { labels: { singular: 'Record brought in', plural: 'Records brought in' } },
  personalData: 'Records of other academies that you brought in: of which academy, and made when.',
  standings: {
    own: ({ name, madeAt }) =>
      `This academy made it on ${on(madeAt)} for “${name}”, and its signature holds. All that was done there counts.`,
    trusted: ({ academy, name, madeAt }) =>
      `${academy} made it on ${on(madeAt)} for “${name}”, its signature holds, and this academy trusts it. All that was done there counts.`,
    unsigned: ({ academy }) => `It says that it comes from ${academy}, and nobody signed it. ${byHand}`,
    unknown: ({ academy }) => `It comes from ${academy}, an academy that this one does not trust. ${byHand}`,
    unreachable: ({ academy }) =>
      `${academy} does not answer just now, so its signature cannot be checked. Try later to bring in all of it. ${byHand}`,
    claimed: ({ name }) =>
      `The record of “${name}” was brought into another account here already, and it counts for one. ${byHand}`,
  } satisfies Record<RecordStanding, (of: Of) => string>,
  course: {
    joins: (edition: number) => `You join it in edition ${edition}.`,
    left: (edition: number) => `You left it there, so it comes as one that you left, in edition ${edition}.`,
    learns: (edition: number) => `You learn in it already, in edition ${edition}.`,
    'left-here': (edition: number) =>
      `You left it here, in edition ${edition}, so nothing of it is taken. Enroll again, and bring this in again: nothing of it is lost.`,
    'needs-grant':
      'It is a paid course, and your account does not include it. Get the course, and bring this in again: nothing of it is lost.',
    'not-here': 'This academy has no such course.',
    done: (count: number) => `${many(count, 'lesson')} done by it.`,
    begun: (count: number) => `${many(count, 'lesson')} begun by it.`,
    already: (count: number) => `${many(count, 'lesson')} ${are(count)} as far here already.`,
    waiting: (count: number) =>
      `${many(count, 'lesson')} ${are(count)} not in your edition: what you did waits, and counts where a later one has it.`,
    notTaken: (count: number) =>
      `${many(count, 'lesson')} stay as they are: nobody vouches for them, or they were set back here since.`,
    closed: (count: number) =>
      `${many(count, 'lesson')} ${are(count)} not open to you yet. Nobody vouches for what you did there, and your word counts where you could give it here: bring this in again when ${count === 1 ? 'it is' : 'they are'} open.`,
    told: (count: number) =>
      `${many(count, 'lesson')} ${are(count)} known there from another record alone. Bring in that one, from the academy where you did ${count === 1 ? 'it' : 'them'}.`,
    toldMinutes: (count: number) =>
      `${many(count, 'minute')} of study there may be from another record. Bring in that one, from the academy where you studied.`,
    minutes: (count: number) => `${many(count, 'minute')} of study.`,
    completes: 'The course is complete with it.',
  },
  others: {
    notes: (count: number) => `${many(count, 'note')} that ${are(count)} new here.`,
    newerNotes: (count: number) => `Newer words for ${many(count, 'note')} that you have.`,
    plans: (count: number) => (count === 1 ? 'Your plan to study.' : `Your plan to study, and ${count - 1} of before.`),
    minutes: (count: number) => `${many(count, 'minute')} of study time for your days and weeks.`,
    paths: (titles: readonly string[]) => `You follow ${named(titles)}.`,
    certificates: (titles: readonly string[]) =>
      `You see ${named(titles)} among your certificates, as what another academy issued. Only that academy says how it stands.`,
  },
  notTaken: {
    notes: (count: number) => `${many(count, 'note')} of courses that you are not in here.`,
    paths: (titles: readonly string[]) => `The ${titles.length === 1 ? 'path' : 'paths'} ${named(titles)}: not here.`,
    certificates: (titles: readonly string[]) =>
      `The ${titles.length === 1 ? 'certificate' : 'certificates'} of ${named(titles)}: whoever issued them vouches for them. Show them from there.`,
    minutes: 'Study time, because nobody vouches for it.',
    toldMinutes: (count: number) =>
      `${many(count, 'minute')} of study time from before another record was brought in there: that academy cannot say where you studied. Bring in that one, from where it comes.`,
    account: 'Your account there: how you sign in, what you bought, and your settings.',
  },
  refusals: {
    zipNeeded:
      'Send the zip itself as the body, with the type application/zip, or a form with the zip as its one file.',
    brokenUpload: 'The zip did not arrive whole, or is larger than 50 MB. Send it again.',
    noZip: 'This is no zip, or it is damaged. Download your export again, and leave it packed.',
    noManifest:
      'This is no record: it has no manifest.json. Ask your academy for an export on the privacy page of your account, and bring that in as it is.',
    unknownVersion: (version: string) =>
      `This record is written in version ${version} of the format, which this academy does not know. It needs an update, or the other one an older export.`,
    changed: (file: string) =>
      `${file} is not what the record’s own list says. Download your export again, and leave the zip as it is.`,
    forged: 'The signature does not fit this record: it was changed after it was made. Download your export again.',
    notText: (file: string) => `${file} is not UTF-8. Download your export again, and leave the zip as it is.`,
    badContent: (file: string, where: string) => `${file} cannot be read here (${where}). Ask whoever made the record.`,
    damaged: (file: string) => `${file} is damaged: what comes out is not what was packed. Download your export again.`,
    badPath: (file: string) =>
      `${file} has a path that no record has. Download your export again, and leave the zip as it is.`,
    unreadable: (file: string) =>
      `${file} is packed in a way that is not read here. Leave the zip as you downloaded it.`,
    bomb: (file: string) => `${file} grows too much when it is unpacked to be part of a record.`,
    tooMuch: (file: string) => `${file} holds more than a record may. Ask the academy’s staff to bring it in by parts.`,
  },
} as const
