import type { Config } from 'payload'

/** Payload's words in the academy's manner: sentence case, and no name of the maker. The rest are Payload's own. */
export const panelWords: Config['i18n'] = {
  translations: {
    en: {
      dashboard: {
        addWidget: 'Add widget',
        editDashboard: 'Edit dashboard',
        editingDashboard: 'Editing dashboard',
        resetLayout: 'Reset layout',
      },
      fields: { blockType: 'Block type', collapseAll: 'Collapse all', showAll: 'Show all' },
      general: {
        addBelow: 'Add below',
        addFilter: 'Add filter',
        adminTheme: 'Theme',
        applyChanges: 'Apply changes',
        backToDashboard: 'Back to dashboard',
        clearAll: 'Clear all',
        copyField: 'Copy field',
        copyRow: 'Copy row',
        createNew: 'New',
        createdAt: 'Created',
        deletedAt: 'Deleted',
        exitLivePreview: 'Exit live preview',
        lastModified: 'Edited',
        livePreview: 'Live preview',
        locale: 'Language',
        locales: 'Languages',
        moveDown: 'Move down',
        moveUp: 'Move up',
        noResultsFound: 'Nothing found.',
        notFound: 'Not found',
        or: 'or',
        pasteField: 'Paste field',
        pasteRow: 'Paste row',
        payloadSettings: 'Studio settings',
        perPage: 'Per page: {{limit}}',
        permanentlyDelete: 'Delete for good',
        resetPreferences: 'Reset preferences',
        saveChanges: 'Save changes',
        upcomingEvents: 'Upcoming events',
        updatedAt: 'Edited',
      },
      upload: {
        bulkUpload: 'Upload several',
        editImage: 'Edit picture',
        fileName: 'File name',
        fileSize: 'File size',
        focalPoint: 'Focal point',
        previewSizes: 'Preview sizes',
      },
      version: {
        compareVersions: 'Compare versions',
        confirmVersionRestoration: 'Restore this version?',
        currentDraft: 'Current draft',
        currentPublishedVersion: 'Published now',
        currentlyPublished: 'Published now',
        previousVersion: 'Previous version',
        previouslyDraft: 'Was a draft',
        previouslyPublished: 'Was published',
        saveDraft: 'Save draft',
        schedulePublish: 'Schedule',
      },
    },
  },
}

/** The panel's own words. */
export const ours = { viewSite: 'View the site', newTab: '(opens a new tab)' } as const

/** Names for what Payload leaves nameless; only screen readers say them. */
export const names = {
  document: 'Document',
  choose: 'Choose',
  text: 'Text',
  move: (what: string) => `Move ${what}`,
  selectAll: 'Select all',
  select: (what: string) => `Select ${what}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  closeMenu: 'Close menu',
  moreActions: 'More actions',
  rowActions: 'Copy, move or delete',
  otherWays: 'Other ways to publish',
  clear: 'Clear',
  removeBlock: 'Remove this block',
  preview: 'Live preview',
  previewSize: 'Width or height in pixels',
} as const
