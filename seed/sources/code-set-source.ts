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
  /** A short description of the file. */
  readonly title: string;
  /** The sources that this one builds on. Files that are loaded together are loaded in this order. */
  readonly after: readonly OfficialSourceName[];
  /** Whether a file that begins with this text is one of them. */
  recognizes(head: string): boolean;
  /** Whether its files are tables of a database, of which a zip has many (default: false). */
  readonly isTable?: true;
  /**
   * Reads the file. Nothing is written here: the content describes the graph after the load.
   * @throws {BadFileError} if the file cannot be loaded at all
   */
  read(loading: Loading): Promise<Content | StatementsContent>;
}

/** What a source has to work with. */
export interface Loading {
  readonly file: SourceFile;
  /** The release that the user named; undefined if the file's name gives it, or the source has no releases. */
  readonly release: string | undefined;
  /** What is loaded already, for sources that build on other sources. */
  readonly graph: Reader;
  /** Makes the rows of the content. */
  readonly gate: Gate;
  /** Collects the rows that cannot be used. */
  readonly faults: Faults;
}
