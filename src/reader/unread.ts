/** What the edition says of a source that a program made and nobody has read. */
export const UNREAD = '自动整理，未经校读'
