import { expect, test } from 'vitest';
import { expanded } from './library.ts';

const reader = 'type Reader @node(label: "Reader") { name: String! }';
const book = 'type Book @node(label: "Book") { title: String! @filterable }';
const loan = 'type Loan @edge { days: Int! }';
const read = '@relationship(type: "READ", direction: OUT)';

/** What cannot be expanded, and what is said of it. */
const faults: readonly (readonly [what: string, authored: string, fault: string])[] = [
  [
    'a connection that is no list',
    `type Shelf { book: Book @connection } ${book}`,
    'Shelf.book must be a list such as [Diagnosis!]!, of a type with @node, to be a @connection, but got Book.',
  ],
  [
    'a connection of what is no node',
    'type Shelf { books: [Book!]! @connection } type Book { title: String! }',
    'Shelf.books must be a list such as [Diagnosis!]!, of a type with @node, to be a @connection, but got [Book!]!.',
  ],
  [
    'an edge that nothing defines',
    `type Shelf { books: [Book!]! ${read} @connection(edge: "Laon") } ${book} ${loan}`,
    'Shelf.books must name a type with @edge as its edge, but got "Laon". Defined: Loan.',
  ],
  [
    'an edge without a relationship',
    `extend type Query { books: [Book!]! @connection(edge: "Loan") } ${book} ${loan}`,
    'Query.books must have @relationship to have the edge "Loan".',
  ],
  ['an edge that nothing uses', loan, 'Loan is an @edge that no @connection names.'],
  [
    'two connections of one name with other contents',
    `type Shelf {
       books: [Book!]! ${read} @connection(name: "Held", edge: "Loan")
       readers: [Reader!]! ${read} @connection(name: "Held")
     } ${book} ${reader} ${loan}`,
    'Shelf.readers is a HeldConnection with nodes Reader, no edge and no groups, but Shelf.books is one with nodes Book, edge Loan and no groups: give one of them another name.',
  ],
  [
    'a list whose nodes and edges have keys of one name',
    `type Reader @node(label: "Reader") { books: [Book!]! ${read} @connection(edge: "Loan") }
     type Book @node(label: "Book") { days: Int @sortable } type Loan @edge { days: Int! @sortable }`,
    'Reader.books needs LoanOrder with two keys days: rename one of them with @sortable(as:).',
  ],
  [
    'an edge that leads to nodes with other keys',
    `type Reader @node(label: "Reader") {
       books: [Book!]! ${read} @connection(edge: "Loan")
       films: [Film!]! ${read} @connection(edge: "Loan")
     }
     type Book @node(label: "Book") { pages: Int @groupable } type Film @node(label: "Film") { minutes: Int @groupable }
     type Loan @edge { days: Int! @groupable }`,
    'Reader.films needs LoanGrouping with MINUTES, DAYS, but Reader.books with PAGES, DAYS: use another edge for one of them.',
  ],
  [
    'a filter of one node',
    `type Shelf @node(label: "Shelf") { book: Book @filterable } ${book}`,
    'Shelf.book must be a value or a list of nodes to be @filterable, but got one Book.',
  ],
  [
    'a filter by nodes without anything to filter by',
    `type Shelf @node(label: "Shelf") { readers: [Reader!]! @filterable } ${reader}`,
    'Shelf.readers is @filterable, but no field of Reader is: mark those that conditions may be on.',
  ],
  [
    'a filter of a type that has no filter',
    'type Book { weight: Float @filterable }',
    'Book.weight is @filterable by FloatFilter, which no file defines: write that input, or name another one with @filterable(by:).',
  ],
  [
    'a filter of a list under another name',
    `type Shelf @node(label: "Shelf") { books: [Book!]! @filterable(as: "book") } ${book}`,
    'Shelf.books must keep its name where it is @filterable, for it is a list of nodes, but got as: "book".',
  ],
  [
    'an order by one node',
    `type Shelf { book: Book @sortable } ${book}`,
    'Shelf.book must be a value, or a list of nodes to be counted, to be @sortable, but got one Book.',
  ],
  [
    'a grouping by an object that is no node of the graph',
    'type Book { format: Format @groupable } type Format { width: Int }',
    'Book.format must be a value, or have @relationship or @references, to be @groupable.',
  ],
  [
    'a type that is generated',
    `extend type Query { books: [Book!]! @connection } ${book} type BookEdge { cursor: String }`,
    'BookEdge is generated: give this type another name, or leave it out.',
  ],
  [
    'a directive that is not defined',
    'type Book { title: String! @filtrable }',
    'Book.title has the directive @filtrable, which is not defined.',
  ],
  [
    'an argument that a directive does not have',
    'type Book { title(in: String @condition(nmae: "in")): String! }',
    'Book.title(in:) has @condition(nmae:), but @condition takes name.',
  ],
  [
    'an argument of another type',
    'type Book { title: String! @filterable(as: 1) }',
    'Book.title has @filterable with a wrong argument. Argument "as" has invalid value 1.',
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
library.graphql: Book.weight is @filterable by FloatFilter, which no file defines: write that input, or name another one with @filterable(by:).
library.graphql: Book.author must be a value, or a list of nodes to be counted, to be @sortable, but got one Author.`);
});

test('text that is not SDL is refused, with the file, the line and the column', () => {
  expect(() => expanded('type Book {\n  title: String!\n  pages Int\n}')).toThrow(
    expect.objectContaining({
      locations: [{ line: 3, column: 9 }],
      source: expect.objectContaining({ name: 'library.graphql' }),
    }),
  );
});
