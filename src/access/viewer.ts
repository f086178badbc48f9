import { userInfo } from 'node:os';

/** What callers may do, each role all of the one before: read; ingest and curate; run the server. */
export const accessRoles = ['READER', 'EDITOR', 'ADMIN'] as const;
export type AccessRole = (typeof accessRoles)[number];

/** Who asks. */
export interface Viewer {
  /** Of the key, or the subject of the token; null for the anonymous. */
  id: string | null;
  /** How records name them; null for the anonymous. */
  name: string | null;
  /** Null for who may do nothing. */
  role: AccessRole | null;
}

export function anonymous(role: AccessRole | null): Viewer {
  return { id: null, name: null, role };
}

/** Whether the viewer may do what `needed` may. */
export function may({ role }: Viewer, needed: AccessRole): boolean {
  return role !== null && accessRoles.indexOf(role) >= accessRoles.indexOf(needed);
}

/**
 * How the record names the author of a change. Nobody who is known can sign as somebody else: `by` is then whom they
 * did it for. The anonymous are who they say they are.
 */
export function authorOf({ name }: Viewer, by: string | null): string | null {
  if (name === null) return by;
  return by === null || by === name ? name : `${name} for ${by}`;
}

/** Whoever runs the command line; null where the system has no name for them. */
export function operator(): string | null {
  try {
    return userInfo().username;
  } catch {
    return null;
  }
}
