// What the pages show of reading offline, in one file: it comes when the page is idle, and is kept.
export { KeepIssue } from './KeepIssue.tsx'
export { KeptTexts } from './KeptTexts.tsx'
export { dropTexts, keptFiles } from './kept-texts.ts'
export { UpdateOffer } from './UpdateOffer.tsx'
