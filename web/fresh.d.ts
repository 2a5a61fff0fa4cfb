/** Whether the pages in `dist` were built from the present files of the folder. */
export function isFresh(folder?: string): boolean;
/** The path, size in bytes, and time in seconds of each source. */
export function stateOfInputs(folder?: string): readonly (readonly [path: string, size: number, seconds: number])[];
