import type { GitHub, Role } from '../github.ts';

/** Looks each account up once, also one whose lookup failed. */
export function rememberRoles(readRole: GitHub['readRole']): GitHub['readRole'] {
  const known = new Map<string, Promise<Role>>();
  return (login) => {
    const key = login.toLowerCase();
    const role = known.get(key) ?? readRole(login);
    known.set(key, role);
    return role;
  };
}
