/** Where the built site lists the software that it ships to the browser; below the base. */
export const SHIPPED_FILE = 'software.json'

/** The whole words of that software's licences. */
export const LICENCES_FILE = 'licences.txt'
