/** In GitHub's words, those whom somebody once let into the repository or its organisation. */
const insiders = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/** A cheap first look, without a request: an insider may still have no role that lets them write. */
export const isInsider = (association: string): boolean => insiders.has(association);
