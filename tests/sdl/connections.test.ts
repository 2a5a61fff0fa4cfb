import { expect, test } from 'vitest';
import { expanded, expandLibrary, printed } from './library.ts';

/** The arguments with which every list of books is paged. */
const paging = `
  "How many books to return from the start of the list, up to the server's \`MAX_PAGE_SIZE\`."
  first: Int = 25
  "Start after this cursor. For the next page, pass this page's \`endCursor\`."
  after: String
  "How many books to return from the end of the list. Use it instead of \`first\`."
  last: Int
  "Stop before this cursor. For the previous page, pass this page's \`startCursor\` and set \`last\`."
  before: String`;

test('a list becomes a connection, with arguments to page it', () => {
  const authored = `
    type Shelf { books: [Book!]! @relationship(type: "HOLDS", direction: OUT) @connection }
    type Book @node(label: "Book") { id: ID! title: String! }`;

  expect(expanded(authored)).toBe(
    printed(`
      type Shelf {
        books(
          ${paging}
        ): BookConnection! @relationship(type: "HOLDS", direction: OUT)
      }

      type Book @node(label: "Book") { id: ID! title: String! }

      "A page of books."
      type BookConnection {
        "The books on this page, each with its cursor."
        edges: [BookEdge!]!
        "The books on this page."
        nodes: [Book!]!
        "Whether there are more pages, and the cursors to get them."
        pageInfo: PageInfo!
        "How many books there are on all pages. Counted only when requested."
        totalCount: Int!
      }

      "A book on a page."
      type BookEdge {
        "The position in the list. Pass it as \`after\` or \`before\`."
        cursor: String!
        "The book."
        node: Book!
      }`),
  );
});

test('a list can be filtered, sorted and grouped where its nodes or edges have something to go by', () => {
  const authored = `
    type Reader @node(label: "Reader") {
      "Only loans of these kinds."
      books(kinds: [String!]): [Book!]! @relationship(type: "READ", direction: OUT) @connection(edge: "Loan")
    }
    type Book @node(label: "Book", orderedBy: ["title", "id"]) { title: String! @filterable @sortable @groupable }
    type Loan @edge { days: Int! @filterable }`;

  expect(expanded(authored, 'Reader')).toBe(
    printed(`
      type Reader @node(label: "Reader") {
        "Only loans of these kinds."
        books(
          kinds: [String!]
          "Only books that meet these conditions."
          where: BookWhere
          "Only books whose relationship to this reader meets these conditions."
          edgeWhere: LoanWhere
          "Sort keys, most important first. Default: by title and id."
          orderBy: [BookOrder!]
          ${paging}
        ): ReaderBookConnection! @relationship(type: "READ", direction: OUT)
      }`),
  );
  expect(expanded(authored, 'ReaderBookConnection')).toContain(
    `  "How many books there are in each group, on all pages. Largest group first, then OTHER and MISSING."
  groups(
    "What to group by."
    by: BookGrouping!
    "Keys for the groups inside each group: at most two, outermost first. Select \`groups\` on a group to get them."
    thenBy: [BookGrouping!]! = []
    "How many groups to return, not counting OTHER and MISSING. The remaining groups are combined into OTHER."
    first: Int = 10
    "Start after this group. For the next page, pass the \`cursor\` of the last group on this page that is a VALUE."
    after: String
  ): [Group!]!`,
  );
});

test('edges show the facts of their relationship, in both directions', () => {
  const authored = `
    type Reader @node(label: "Reader") {
      books: [Book!]! @relationship(type: "READ", direction: OUT) @connection(edge: "Loan")
    }
    type Book @node(label: "Book") {
      readers: [Reader!]! @relationship(type: "READ", direction: IN) @connection(edge: "Loan")
    }
    "A loan is over when the book is back."
    type Loan @edge { "How long the reader had it." days: Int! }`;

  expect(expanded(authored, 'ReaderBookEdge', 'BookReaderEdge', 'Loan')).toBe(
    printed(`
      "A book linked to a reader. A loan is over when the book is back."
      type ReaderBookEdge {
        "The position in the list. Pass it as \`after\` or \`before\`."
        cursor: String!
        "The book."
        node: Book!
        "How long the reader had it."
        days: Int!
      }

      "A reader linked to a book. A loan is over when the book is back."
      type BookReaderEdge {
        "The position in the list. Pass it as \`after\` or \`before\`."
        cursor: String!
        "The reader."
        node: Reader!
        "How long the reader had it."
        days: Int!
      }`),
  );
});

test('lists share a connection by its name', () => {
  const authored = `
    type Reader @node(label: "Reader") {
      books: [Book!]! @relationship(type: "READ", direction: OUT) @connection(name: "ReadBook", edge: "Loan")
    }
    type School @node(label: "School") {
      books: [Book!]! @relationship(type: "READ", direction: OUT) @connection(name: "ReadBook", edge: "Loan")
    }
    type Book @node(label: "Book") { title: String! }
    type Loan @edge { days: Int! }`;

  expect(expanded(authored).match(/type \w+(Connection|Edge) |\): \w+Connection!/g)).toEqual([
    '): ReadBookConnection!',
    '): ReadBookConnection!',
    'type ReadBookConnection ',
    'type ReadBookEdge ',
  ]);
  expect(expanded(authored, 'ReadBookConnection')).toMatch('"A page of books linked to a reader or a school."');
});

test('a list of Query keeps a bare @connection, and its own arguments come first', () => {
  const authored = `
    extend type Query { "The books on a topic." booksOn(topic: String!): [Book!]! @connection }
    type Book @node(label: "Book", noun: "printed book") { title: String! }`;

  expect(expanded(authored, 'Query')).toBe(
    printed(`
      extend type Query {
        "The books on a topic."
        booksOn(
          topic: String!
          "How many printed books to return from the start of the list, up to the server's \`MAX_PAGE_SIZE\`."
          first: Int = 25
          "Start after this cursor. For the next page, pass this page's \`endCursor\`."
          after: String
          "How many printed books to return from the end of the list. Use it instead of \`first\`."
          last: Int
          "Stop before this cursor. For the previous page, pass this page's \`startCursor\` and set \`last\`."
          before: String
        ): BookConnection! @connection
      }`),
  );
});

test('edges show the facts that their relationships share', () => {
  const authored = `
    type Reader @node(label: "Reader") {
      books: [Book!]! @relationship(type: "READ", direction: OUT) @connection(edge: "Loan")
    }
    type Book @node(label: "Book") { title: String! }
    interface Recorded @edge { "When it was written down." on: String! entries: [Entry!]! @references(property: "entryIds") }
    interface Entry @node(label: "Entry") { text: String! }
    type LoanEntry implements Entry @node(label: "LoanEntry") { days: Int! }
    type Loan implements Recorded @edge { entries: [LoanEntry!]! }`;

  expect(expanded(authored)).not.toContain('Recorded');
  expect(expanded(authored, 'ReaderBookEdge')).toBe(
    printed(`
      "A book linked to a reader."
      type ReaderBookEdge {
        "The position in the list. Pass it as \`after\` or \`before\`."
        cursor: String!
        "The book."
        node: Book!
        "When it was written down."
        on: String!
        entries: [LoanEntry!]! @references(property: "entryIds")
      }`),
  );
});

test('lists along a relationship of any length begin with the nearest node', () => {
  const authored = `
    type Part @node(label: "Part", plural: "parts of works") {
      code: String! @sortable
      parts: [Part!]! @relationship(type: "PART_OF", direction: IN, transitive: true) @connection
    }`;

  expect(expanded(authored, 'Part')).toContain(
    '"Sort keys, most important first. Default: nearest first, then by code."',
  );
});

test('the types of a connection are in the file of its nodes, or of its edges if they show facts', () => {
  const files = expandLibrary({
    'reader.graphql': `
      type Reader @node(label: "Reader") {
        books: [Book!]! @relationship(type: "READ", direction: OUT) @connection(edge: "Loan")
        wishes: [Book!]! @relationship(type: "WISHES", direction: OUT) @connection
      }`,
    'book.graphql': 'type Book @node(label: "Book") { title: String! @filterable }',
    'loan.graphql': 'type Loan @edge { days: Int! @filterable }',
  });
  const typesOf = (name: string) => files[name]?.match(/^(?:type|input) \w+/gm);

  expect(typesOf('reader.graphql')).toEqual(['type Reader']);
  expect(typesOf('book.graphql')).toEqual(['type Book', 'type BookConnection', 'type BookEdge', 'input BookWhere']);
  expect(typesOf('loan.graphql')).toEqual(['type ReaderBookConnection', 'type ReaderBookEdge', 'input LoanWhere']);
});

test('a generated file says that it is generated, and from what', () => {
  const { 'book.graphql': sdl } = expandLibrary({ 'book.graphql': 'type Book { title: String! }' });

  expect(sdl).toBe(
    `# Generated from schema/book.graphql by \`npm run codegen\`. Do not edit: change that file instead.

type Book {
  title: String!
}
`,
  );
});

test('nothing of the full schema is left of what only the expansion reads', () => {
  const files = expandLibrary({
    'book.graphql': `
      extend type Query { books: [Book!]! @connection(name: "AnyBook") }
      type Book @node(label: "Book", noun: "book", plural: "books") { title: String! @filterable @sortable @groupable }`,
  });

  expect(
    Object.values(files)
      .join()
      .match(/@(?:edge|filterable|sortable|groupable)\b/g),
  ).toBeNull();
  expect(files['book.graphql']).toContain('type Book @node(label: "Book") {');
  expect(files['directives.graphql']).toContain('directive @node(label: String!, orderedBy: [String!]) on');
  expect(files['directives.graphql']).toContain('directive @connection on FIELD_DEFINITION');
});
