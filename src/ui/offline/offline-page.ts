/** The file that answers, without network, for a page of an edition that is too large to be kept whole. */
export const OFFLINE_PAGE = 'offline.html'
