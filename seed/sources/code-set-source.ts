import type { Reader } from '../../src/graph/port.ts';
import type { Content, StatementsContent } from '../loading/content.ts';
import type { Faults } from './faults.ts';
import type { SourceFile } from './source-file.ts';

/** A published data set that is loaded from its official file, in the file's own layout. */
export interface CodeSetSource {
  /** As it is named on the command line, such as `icd10cm-order`. */
  readonly name: string;
  /** What the file is, in a few words. */
  readonly title: string;
  /** Whether a text that begins like this is such a file. */
  recognises(head: string): boolean;
  /**
   * Reader the file. Nothing is written here: the content says how the graph shall be afterwards.
   * @throws {BadFileError} if the file cannot be loaded as a whole
   */
  read(loading: Loading): Promise<Content | StatementsContent>;
}

/** What a source reads, and what it may ask. */
export interface Loading {
  readonly file: SourceFile;
  /** The release that the user named; absent where the source can tell it from the file, or has none. */
  readonly release: string | undefined;
  /** What is loaded already, for sources that build on it. */
  readonly graph: Reader;
  /** Takes rows that cannot be used. */
  readonly faults: Faults;
}
