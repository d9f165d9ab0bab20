const count = (many: number, one: string, more: string) => `${many} ${many === 1 ? one : more}`

/** Every string of the panel's import and export that a person reads. */
export const panelStrings = {
  title: 'Import courses',
  intro: 'A zip of course folders, as an export makes it. Nothing changes before you have seen what would.',
  choose: 'Choose a zip, or drop it here',
  chosen: (name: string) => `Chosen: ${name}`,
  publish: 'Publish what is new or changed; otherwise it is saved as drafts',
  remove: 'Put lessons into the trash that the folder does not have; otherwise they stay',
  look: 'Show what would change',
  looking: 'Reading the zip…',
  importIt: 'Import',
  importing: 'Importing…',
  again: 'Choose another zip',
  close: 'Show the list anew',
  cancel: 'Stop after this course',
  progress: (done: number, total: number) => `${done} of ${count(total, 'course', 'courses')}`,
  over: {
    done: 'Imported.',
    failed: 'The import failed. What is listed as imported is.',
    cancelled: 'Stopped. What is listed as imported is.',
  },
  lookedOver: {
    done: 'This is what would change.',
    failed: 'The zip could not be read to its end.',
    cancelled: 'Stopped.',
  },
  refused: 'Nothing was imported. Mend this and send the zip again:',
  failed: 'The academy did not answer. Try again.',
  outcomes: { planned: 'Would change', imported: 'Imported', same: 'The same', refused: 'Refused' },
  what: {
    create: 'New',
    change: 'Changed',
    remove: 'To the trash',
    keep: 'Stays, not in the folder',
    same: 'The same',
  },
  counts: {
    create: (many: number) => `${many} new`,
    change: (many: number) => `${many} changed`,
    remove: (many: number) => `${many} to the trash`,
    keep: (many: number) => `${many} not in the folder`,
    same: (many: number) => `${many} the same`,
  },
  kinds: { course: 'course', section: 'section', lesson: 'lesson', picture: 'picture' },
  export: 'Export as a folder',
  unwritten: 'The export lacks what Markdown cannot say:',
} as const
