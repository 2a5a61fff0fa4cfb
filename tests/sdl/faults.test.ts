import { expect, test } from 'vitest';
import { expanded } from './library.ts';

const reader = 'type Reader @node(label: "Reader") { name: String! }';
const book = 'type Book @node(label: "Book") { title: String! @filterable }';
const loan = 'type Loan @edge { days: Int! }';
const read = '@relationship(type: "READ", direction: OUT)';

/** What cannot be expanded, and the message for it. */
const faults: readonly (readonly [what: string, authored: string, fault: string])[] = [
  [
    'a connection that is no list',
    `type Shelf { book: Book @connection } ${book}`,
    'Shelf.book must be a list of a @node type to be a @connection, such as [Diagnosis!]!, but got Book.',
  ],
  [
    'a connection of what is no node',
    'type Shelf { books: [Book!]! @connection } type Book { title: String! }',
    'Shelf.books must be a list of a @node type to be a @connection, such as [Diagnosis!]!, but got [Book!]!.',
  ],
  [
    'an edge that nothing defines',
    `type Shelf { books: [Book!]! ${read} @connection(edge: "Laon") } ${book} ${loan}`,
    'Shelf.books must name an @edge type in @connection(edge:), but got "Laon". Defined: Loan.',
  ],
  [
    'an edge without a relationship',
    `extend type Query { books: [Book!]! @connection(edge: "Loan") } ${book} ${loan}`,
    'Query.books must have a @relationship to use the edge "Loan".',
  ],
  ['an edge that nothing uses', loan, 'Loan must be the edge of a @connection, but no @connection names it.'],
  [
    'two connections of one name with other contents',
    `type Shelf {
       books: [Book!]! ${read} @connection(name: "Held", edge: "Loan")
       readers: [Reader!]! ${read} @connection(name: "Held")
     } ${book} ${reader} ${loan}`,
    'Shelf.readers must have nodes Book, edge Loan, and no groups to share HeldConnection with Shelf.books, but has nodes Reader, no edge, and no groups: give one of them another name.',
  ],
  [
    'a list whose nodes and edges have keys of one name',
    `type Reader @node(label: "Reader") { books: [Book!]! ${read} @connection(edge: "Loan") }
     type Book @node(label: "Book") { days: Int @sortable } type Loan @edge { days: Int! @sortable }`,
    'Reader.books must have different keys in LoanOrder, but has two named days: rename one with @sortable(as:).',
  ],
  [
    'an edge that leads to nodes with other keys',
    `type Reader @node(label: "Reader") {
       books: [Book!]! ${read} @connection(edge: "Loan")
       films: [Film!]! ${read} @connection(edge: "Loan")
     }
     type Book @node(label: "Book") { pages: Int @groupable } type Film @node(label: "Film") { minutes: Int @groupable }
     type Loan @edge { days: Int! @groupable }`,
    'Reader.films must have the keys PAGES, DAYS to share LoanGrouping with Reader.books, but has MINUTES, DAYS: use another edge for one of them.',
  ],
  [
    'a filter by a node without anything to filter by',
    `type Shelf @node(label: "Shelf") { reader: Reader @filterable } ${reader}`,
    'Shelf.reader is @filterable, but Reader has no @filterable field: mark at least one.',
  ],
  [
    'a filter by nodes without anything to filter by',
    `type Shelf @node(label: "Shelf") { readers: [Reader!]! @filterable } ${reader}`,
    'Shelf.readers is @filterable, but Reader has no @filterable field: mark at least one.',
  ],
  [
    'a filter of a type that has no filter',
    'type Book { weight: Float @filterable }',
    'Book.weight is @filterable by FloatFilter, which no file defines: define that input, or name another with @filterable(by:).',
  ],
  [
    'a filter of a list under another name',
    `type Shelf @node(label: "Shelf") { books: [Book!]! @filterable(as: "book") } ${book}`,
    'Shelf.books must keep its name with @filterable because it is a list of nodes, but got as: "book".',
  ],
  [
    'an order by one node',
    `type Shelf { book: Book @sortable } ${book}`,
    'Shelf.book must be a value or a list of nodes (sorted by length) to be @sortable, but got a single Book.',
  ],
  [
    'a grouping by an object that is no node of the graph',
    'type Book { format: Format @groupable } type Format { width: Int }',
    'Book.format must be a value, or have @relationship or @references, to be @groupable.',
  ],
  [
    'a grouping by a value of nodes that are not referred to',
    `type Shelf @node(label: "Shelf") { books: [Book!]! ${read} @groupable(as: "TITLE", by: "title") } ${book}`,
    'Shelf.books must have @references to be @groupable(by:), but got by: "title".',
  ],
  [
    'a grouping by a value that the nodes do not have',
    `type Shelf @node(label: "Shelf") { books: [Book!]! @references(property: "bookIds") @groupable(by: "weight") } ${book}`,
    'Shelf.books must be @groupable(by:) a value of Book, but got by: "weight".',
  ],
  [
    'a type that is generated',
    `extend type Query { books: [Book!]! @connection } ${book} type BookEdge { cursor: String }`,
    'BookEdge is the name of a generated type: rename this type, or remove it.',
  ],
  [
    'a directive that is not defined',
    'type Book { title: String! @filtrable }',
    'Book.title must only have directives that schema/directives.graphql defines, but got @filtrable.',
  ],
  [
    'an argument that a directive does not have',
    'type Book { title(in: String @condition(nmae: "in")): String! }',
    'Book.title(in:) has @condition(nmae:), but @condition takes name.',
  ],
  [
    'an argument of another type',
    'type Book { title: String! @filterable(as: 1) }',
    'Book.title has @filterable with an invalid argument: Argument "as" has invalid value 1.',
  ],
];

test.each(faults)('%s is refused, with the file and the field', (_, authored, fault) => {
  expect(() => expanded(authored)).toThrow(`The schema cannot be expanded:\nlibrary.graphql: ${fault}`);
});

test('faults are reported together', () => {
  const authored = `
    type Book @node(label: "Book") { weight: Float @filterable author: Author @sortable }
    type Author @node(label: "Author") { name: String! }`;

  expect(() => expanded(authored)).toThrow(`The schema cannot be expanded:
library.graphql: Book.weight is @filterable by FloatFilter, which no file defines: define that input, or name another with @filterable(by:).
library.graphql: Book.author must be a value or a list of nodes (sorted by length) to be @sortable, but got a single Author.`);
});

test('text that is not SDL is refused, with the file, the line and the column', () => {
  expect(() => expanded('type Book {\n  title: String!\n  pages Int\n}')).toThrow(
    expect.objectContaining({
      locations: [{ line: 3, column: 9 }],
      source: expect.objectContaining({ name: 'library.graphql' }),
    }),
  );
});
