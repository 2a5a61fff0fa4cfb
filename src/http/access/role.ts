/**
 * What a client may do. An `application` runs trusted documents, and exports what they select. A `reader` runs any
 * query, an `analyst` also exports rows, and an `admin` also uses the admin port.
 */
export const roles = ['application', 'reader', 'analyst', 'admin'] as const;

export type Role = (typeof roles)[number];

/** Running trusted documents; running others; exporting rows; using the admin port. */
export type Right = 'trusted documents' | 'any document' | 'export' | 'administer';

const rights: Readonly<Record<Role, readonly Right[]>> = {
  application: ['trusted documents', 'export'],
  reader: ['trusted documents', 'any document'],
  analyst: ['trusted documents', 'any document', 'export'],
  admin: ['trusted documents', 'any document', 'export', 'administer'],
};

/** Whether a value is the name of a role. */
export function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value);
}

/** What clients of this role may do. */
export function rightsOf(role: Role): readonly Right[] {
  return rights[role];
}
