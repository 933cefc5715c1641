/**
 * What a thread of the compiler or the build may take, in MB: several times what 10,000 articles need. With no limit V8 lets
 * garbage grow to four times what is in use (docs/decisions.md).
 */
export const THREAD_LIMITS = { maxOldGenerationSizeMb: 1024 } as const
