import { roles, type Role } from '../github.ts';

/** Whether a role may do all that another one may. */
export const isAtLeast = (role: Role, least: Role): boolean =>
  roles.indexOf(role) >= roles.indexOf(least);
