import type { ReviewState, ReviewStep } from '../domain/review/steps.ts'

const states = {
  draft: 'Draft',
  'in-review': 'In review',
  'changes-asked': 'Changes asked',
  approved: 'Approved',
  published: 'Published',
} satisfies Record<ReviewState, string>

const steps = {
  submit: 'Submit for review',
  withdraw: 'Withdraw',
  ask: 'Ask for changes',
  approve: 'Approve',
  schedule: 'Set a time',
  'call-off': 'Call the set time off',
  publish: 'Publish',
  change: 'Edit',
  unpublish: 'Unpublish',
} satisfies Record<ReviewStep, string>

/** Every string of reviews and comments that a person reads: panel, refusals, mails have their own. */
export const strings = {
  tab: 'Review',
  commentsTab: 'Comments',
  states,
  explained: {
    draft: 'Submit the course when it is ready: an editor reads it, and publishes it or says what to change.',
    'in-review': 'An editor looks at it. You may go on writing; what is approved is what the editor saw.',
    'changes-asked': 'An editor asked for changes. Make them, answer the comments, and submit again.',
    approved: 'An editor approved what is here. An instructor’s edit would take the approval back.',
    published: 'Readers see all of it.',
  } satisfies Record<ReviewState, string>,
  steps,
  done: {
    submit: 'submitted it for review',
    withdraw: 'withdrew it from review',
    ask: 'asked for changes',
    approve: 'approved it',
    schedule: 'set a time to publish it',
    'call-off': 'called the set time off',
    publish: 'published it',
    change: 'changed it, so that its approval ended',
    unpublish: 'took it off the site',
  } satisfies Record<ReviewStep, string>,
  panel: {
    loading: 'Looking up the review…',
    failed: 'That did not work. Try again in a moment.',
    notRequired: 'This academy asks for no review: instructors publish by themselves.',
    changedSince: 'Changed since it was approved. Submit it again.',
    scheduled: 'Will be published',
    pending: (count: number) =>
      count === 0
        ? 'No unpublished changes.'
        : count === 1
          ? 'One unpublished change:'
          : `${count} unpublished changes:`,
    history: 'What happened',
    noHistory: 'Nothing yet.',
    somebody: 'Somebody',
    note: 'Note (optional)',
    askNote: 'What is to change',
    askHelp: 'The authors get this by mail, if they like mails. Comments on single places go below.',
    at: 'When',
    atHelp: 'In your own time zone.',
    despite: 'Publish although something is missing',
    cancel: 'Cancel',
    busy: 'A moment…',
    taken: (step: ReviewStep) => `${steps[step]}: done.`,
    publishByReview: 'Submit for review',
    publishByReviewHelp: 'An editor publishes it.',
    checklist: 'What publishing needs',
    ready: 'Nothing is missing.',
    missing: (count: number) => (count === 1 ? 'One thing is missing.' : `${count} things are missing.`),
    inOrder: (count: number) => (count === 1 ? 'One thing is in order' : `${count} things are in order`),
    checks: { ok: 'In order', missing: 'Missing', hint: 'A hint' },
  },
  comments: {
    title: 'Comments',
    empty: 'No comments yet.',
    write: 'Write a comment',
    answer: 'Answer',
    send: 'Send',
    save: 'Save',
    edit: 'Edit',
    remove: 'Delete',
    removeSure: 'Delete this comment for good?',
    resolve: 'Resolve',
    reopen: 'Open again',
    resolved: (count: number) => (count === 1 ? 'One resolved thread' : `${count} resolved threads`),
    edited: 'edited',
    unread: 'New',
    unreadCount: (count: number) => `${count} new`,
    onCourse: 'The course',
    on: 'On',
    gone: 'Somebody who is gone',
    mention: (handles: string[]) =>
      handles.length === 0
        ? 'Plain text. Nobody else who may read this has a handle to mention.'
        : `Plain text. Mention with @: ${handles.map((handle) => `@${handle}`).join(', ')}.`,
    unplaced: 'Put the lesson into a course first: comments belong to a course.',
    toReview: 'The course’s review',
  },
  refusals: {
    needed: 'An editor publishes here. Submit the course for review on its Review tab.',
    neededToWithdraw: 'An editor takes things off the site here. Ask for it in a comment on the course’s Review tab.',
    notYours: 'This step is an editor’s. Write a comment if it is urgent.',
    notNow: (state: ReviewState) =>
      `This cannot be done while the course is in the state “${states[state]}”. Load the page again to see what can.`,
    incomplete: 'Something that publishing needs is missing. The checklist names it, with the place to mend it.',
    changedMeanwhile: 'The course was changed while you looked at it. Look again, then approve what is there now.',
    noteNeeded: 'Say what is to change.',
    timeNeeded: 'Set a time that is still to come.',
    noSuchComment: 'There is no such comment.',
    notYourComment: 'Only its author may change a comment.',
    notAThread: 'Resolve the first comment of a thread; its answers go with it.',
    answered: 'Others answered this comment. Edit it instead.',
    notInCourse: 'This lesson is not in this course.',
  },
  personalData: {
    submitted: 'Courses that you submitted for review.',
    decided: 'Courses whose review you decided last.',
    reviewsBecome: 'The course’s state stays; that it was you is forgotten.',
    steps: 'Steps that you took in the review of courses, with your notes.',
    stepsBecome:
      'The steps and notes stay, so that the history of a course can be followed; that they are yours is forgotten.',
    comments: 'Comments that you wrote on courses and lessons.',
    commentsBecome: 'The comments stay, because others answered them; that they are yours is forgotten.',
    mentions: 'Comments in which you were mentioned.',
    reads: 'Up to when you have read the comments on a course.',
  },
} as const
