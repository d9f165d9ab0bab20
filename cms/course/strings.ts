/** What `npm run course` says. */
export const said = {
  usage: `npm run course -- export SLUG DIR
    writes a course as a folder DIR/SLUG
npm run course -- import DIR [--dry-run] [--publish] [--remove]
    brings the academy to what the course's folder says
npm run course -- import-all DIR [--dry-run] [--publish] [--remove]
    the same for every course folder in DIR

  --dry-run   say what would happen, and do nothing
  --publish   publish what is new or changed; without it, drafts are saved
  --remove    put lessons into the trash that the folder does not have; without it, they stay`,
  noCourse: (slug: string) => `There is no course “${slug}”.`,
  exported: (slug: string, files: number, dir: string) => `Wrote “${slug}” to ${dir}: ${files} files.`,
  signs: { create: '+', change: '~', remove: '-', keep: '?', same: ' ' },
  kept: 'not in the folder, stays (--remove puts it into the trash)',
  outcomes: {
    planned: 'A dry run: nothing was written.',
    imported: 'Done.',
    same: 'Nothing to do: the academy has it just so.',
    refused: 'Nothing was written.',
  },
  count: { create: 'new', change: 'changed', remove: 'to the trash', keep: 'not in the folder', same: 'the same' },
} as const
