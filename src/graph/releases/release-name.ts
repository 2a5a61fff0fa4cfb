/** The name of a graph release: its time, and 8 hexadecimal digits, such as `20261127T033200Z-1a2b3c4d`. */
export function releaseName(createdAt: Date, digits: string): string {
  return `${createdAt.toISOString().replace(/\.\d+|[-:]/g, '')}-${digits}`;
}

/** Whether a text has the form of a graph release's name. Such a text is also safe as the name of a folder. */
export function isReleaseName(text: string): boolean {
  return /^\d{8}T\d{6}Z-[0-9a-f]{8}$/.test(text);
}
