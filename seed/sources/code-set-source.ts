import type { OfficialSourceName } from '../../src/graph/model/sources.ts';
import type { Reader } from '../../src/graph/port.ts';
import type { Content, StatementsContent } from '../records/content.ts';
import type { Gate } from '../records/gate.ts';
import type { Faults } from './faults.ts';
import type { SourceFile } from './source-file.ts';

/** A published data set that is loaded from its official file, in the file's own layout. */
export interface CodeSetSource {
  /** Its name on the command line, such as `icd10cm-order`. */
  readonly name: OfficialSourceName;
  /** What the file is, in a few words. */
  readonly title: string;
  /** The sources whose files must be loaded first, if they are loaded together: this one builds on what they write. */
  readonly after: readonly OfficialSourceName[];
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
  /** Makes the rows of the content. */
  readonly gate: Gate;
  /** Takes rows that cannot be used. */
  readonly faults: Faults;
}
