/** Names the version that a change was made from: its `updatedAt`, ISO 8601. Without it a change is taken as it comes. */
export const basedOn = 'x-based-on'
