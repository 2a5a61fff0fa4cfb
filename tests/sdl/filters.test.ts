import { expect, test } from 'vitest';
import { expanded, printed } from './library.ts';

/** The fields with which every filter combines conditions. */
const combinations = (filter: string) => `
  "All of these must hold."
  and: [${filter}!]
  "At least one of these must hold. An empty list matches nothing."
  or: [${filter}!]
  "This must not hold."
  not: ${filter}`;

test('nodes are filtered by the fields that say so, each by the filter of its type', () => {
  const authored = `
    extend type Query { books: [Book!]! @connection }
    type Book @node(label: "Book") {
      id: ID! @filterable
      title: String! @filterable
      "How long it is. Null for a scroll."
      pages: Int @filterable
      isLent: Boolean! @filterable
      binding: Binding @filterable
      weight: Float
    }
    enum Binding { HARDCOVER PAPERBACK }`;

  expect(expanded(authored, 'BookWhere', 'BindingFilter')).toBe(
    printed(`
      "Conditions on books. All must hold; null, {}, and missing variables are ignored."
      input BookWhere {
        ${combinations('BookWhere')}
        id: StringFilter
        title: StringFilter
        "How long it is."
        pages: IntFilter
        isLent: Boolean
        binding: BindingFilter
      }

      "Conditions on a value of \`Binding\`. All must hold."
      input BindingFilter {
        "Exactly this value."
        eq: Binding
        "One of these values. An empty list matches nothing."
        in: [Binding!]
      }`),
  );
});

test('nodes are filtered by another node, which has the conditions of its own type', () => {
  const authored = `
    extend type Query { books: [Book!]! @connection }
    type Book @node(label: "Book") {
      "Who printed it. Null if unknown."
      printer: Printer @references(property: "printerId") @filterable
    }
    type Printer @node(label: "Printer") { town: String! @filterable }`;

  expect(expanded(authored, 'BookWhere', 'PrinterWhere', 'PrinterListFilter')).toBe(
    printed(`
      "Conditions on books. All must hold; null, {}, and missing variables are ignored."
      input BookWhere {
        ${combinations('BookWhere')}
        "Who printed it."
        printer: PrinterWhere
      }
      "Conditions on printers. All must hold; null, {}, and missing variables are ignored."
      input PrinterWhere {
        ${combinations('PrinterWhere')}
        town: StringFilter
      }`),
  );
});

test('a field is filtered under another name, by another filter, and by its stored name', () => {
  const authored = `
    extend type Query { books: [Book!]! @connection }
    type Book @node(label: "Book") {
      isbn: String! @filterable(by: "IsbnFilter")
      "The languages that it is in."
      languages: [String!]! @filterable(as: "language")
      shelfmark: String @filterable @property(name: "mark")
    }
    input IsbnFilter { eq: String }`;

  expect(expanded(authored, 'BookWhere')).toBe(
    printed(`
      "Conditions on books. All must hold; null, {}, and missing variables are ignored."
      input BookWhere {
        ${combinations('BookWhere')}
        isbn: IsbnFilter
        "The languages that it is in. At least one must match."
        language: StringFilter @property(name: "languages")
        shelfmark: StringFilter @property(name: "mark")
      }`),
  );
});

test('nodes are filtered by lists of other nodes, whether or not these have pages', () => {
  const authored = `
    extend type Query { books: [Book!]! @connection }
    type Book @node(label: "Book") {
      authors: [Author!]! @relationship(type: "WROTE", direction: IN) @filterable
      readers: [Reader!]! @relationship(type: "READ", direction: IN) @connection @filterable
    }
    type Author @node(label: "Author") { name: String! @filterable }
    type Reader @node(label: "Reader") { name: String! @filterable }`;

  expect(expanded(authored, 'BookWhere')).toContain('  authors: AuthorListFilter\n  readers: ReaderListFilter\n');
  expect(expanded(authored, 'AuthorListFilter')).toBe(
    printed(`
      "Conditions on a list of authors. All must hold."
      input AuthorListFilter {
        "At least one author meets these conditions. {} means that there is at least one author."
        some: AuthorWhere
        "No author meets these conditions. {} means that there are no authors."
        none: AuthorWhere
        "Every author meets these conditions. True if there are no authors."
        every: AuthorWhere
        "How many authors there are."
        count: IntFilter
      }`),
  );
  expect(expanded(authored, 'AuthorWhere')).toContain('  name: StringFilter\n');
});

test('an authored input adds conditions that are no fields, and may describe them all', () => {
  const authored = `
    extend type Query { books: [Book!]! @connection }
    type Book @node(label: "Book") { title: String! @filterable }
    "What a book must be like."
    input BookWhere { "On loan on this date." lentOn: String @condition(name: "lentOn") }`;

  expect(expanded(authored, 'BookWhere')).toBe(
    printed(`
      "What a book must be like."
      input BookWhere {
        ${combinations('BookWhere')}
        title: StringFilter
        "On loan on this date."
        lentOn: String @condition(name: "lentOn")
      }`),
  );
});

test('edges are filtered by the facts of their relationship', () => {
  const authored = `
    type Reader @node(label: "Reader") {
      books: [Book!]! @relationship(type: "READ", direction: OUT) @connection(edge: "Loan")
    }
    type Book @node(label: "Book") { title: String! }
    type Loan @edge { renewals: [String!]! @filterable(as: "renewal") }`;

  expect(expanded(authored, 'LoanWhere')).toBe(
    printed(`
      """
      Conditions on the relationship between a reader and a book. All must hold; null, {}, and missing variables are ignored.
      """
      input LoanWhere {
        ${combinations('LoanWhere')}
        "At least one must match."
        renewal: StringFilter @property(name: "renewals")
      }`),
  );
});
