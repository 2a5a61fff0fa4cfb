import { describe, expect, test } from 'vitest';
import { expanded, printed } from './library.ts';

test('nodes are sorted by values, and by how many nodes a list has', () => {
  const authored = `
    extend type Query { books: [Book!]! @connection }
    type Book @node(label: "Book") {
      "The title page. A subtitle is left out."
      title: String! @sortable
      languages: [String!]! @sortable(as: "language")
      authors: [Author!]! @relationship(type: "WROTE", direction: IN) @sortable
    }
    type Author @node(label: "Author") { name: String! }`;

  expect(expanded(authored, 'BookOrder')).toBe(
    printed(`
      "A sort key for books. Set exactly one field. Ties keep the default order; missing values come last."
      input BookOrder @oneOf {
        "The title page."
        title: SortOrder
        language: SortOrder @property(name: "languages")
        "The number of entries in \`authors\`."
        authors: CountOrder
      }`),
  );
});

test('nodes are grouped by values, and by the nodes that a field leads to', () => {
  const authored = `
    extend type Query { books: [Book!]! @connection }
    type Book @node(label: "Book") {
      "The year of its first edition. Null if unknown."
      firstPrinted: Int @groupable
      languages: [String!]! @groupable(as: "LANGUAGE")
      publisher: Publisher @references(property: "publisherId") @groupable
      "Everybody who wrote it."
      authors: [Author!]! @relationship(type: "WROTE", direction: IN) @groupable
    }
    type Publisher @node(label: "Publisher") { name: String! }
    type Author @node(label: "Author") { name: String! }`;

  expect(expanded(authored, 'BookGrouping')).toBe(
    printed(`
      "A way to group books."
      enum BookGrouping {
        "The year of its first edition."
        FIRST_PRINTED @property(name: "firstPrinted")
        LANGUAGE @property(name: "languages")
        PUBLISHER @property(name: "publisherId")
        "Everybody who wrote it."
        AUTHORS @relationship(type: "WROTE", direction: IN)
      }`),
  );
});

test('nodes are grouped by a value of the nodes that a field refers to', () => {
  const authored = `
    extend type Query { books: [Book!]! @connection }
    type Book @node(label: "Book") {
      "Where it was printed."
      printers: [Printer!]! @references(property: "printerIds") @groupable(as: "PRINTER") @groupable(as: "TOWN", by: "town")
    }
    type Printer @node(label: "Printer") {
      "The town. Its present name."
      town: String! @property(name: "place")
    }`;

  expect(expanded(authored, 'BookGrouping')).toBe(
    printed(`
      "A way to group books."
      enum BookGrouping {
        "Where it was printed."
        PRINTER @property(name: "printerIds")
        "The town."
        TOWN @references(property: "printerIds") @property(name: "place")
      }`),
  );
});

describe('where edges have keys', () => {
  const authored = `
    type Reader @node(label: "Reader") {
      name: String! @sortable @groupable
      books: [Book!]! @relationship(type: "READ", direction: OUT) @connection(edge: "Loan")
      friends: [Reader!]! @relationship(type: "KNOWS", direction: IN) @connection(edge: "Friendship")
    }
    type Book @node(label: "Book") {
      title: String! @sortable @groupable
      readers: [Reader!]! @relationship(type: "READ", direction: IN) @connection(edge: "Loan")
    }
    type Loan @edge { ends: String! @sortable @groupable }
    type Friendship @edge { since: Int @sortable }`;

  test('they are named after the edge along the relationship, and hold the keys of the nodes, too', () => {
    expect(expanded(authored, 'LoanOrder', 'LoanGrouping')).toBe(
      printed(`
        "A way to group books linked to a reader."
        enum LoanGrouping {
          TITLE @property(name: "title")
          ENDS @property(name: "ends")
        }

        """
        A sort key for books linked to a reader. Set exactly one field. Ties keep the default order; missing values come last.
        """
        input LoanOrder @oneOf {
          title: SortOrder
          ends: SortOrder
        }`),
    );
  });

  test('they are named after the nodes and the edge against the relationship', () => {
    expect(expanded(authored, 'Book')).toContain('orderBy: [ReaderLoanOrder!]');
    expect(expanded(authored, 'BookReaderConnection')).toContain('by: ReaderLoanGrouping!');
    expect(expanded(authored, 'ReaderLoanOrder')).toContain('{\n  name: SortOrder\n  ends: SortOrder\n}');
  });

  test('they are named after the edge alone where the relationship connects nodes of one type', () => {
    expect(expanded(authored, 'FriendshipOrder')).toBe(
      printed(`
        """
        A sort key for readers linked to another reader. Set exactly one field. Ties keep the default order; missing values come last.
        """
        input FriendshipOrder @oneOf {
          name: SortOrder
          since: SortOrder
        }`),
    );
  });

  test('they are those of the nodes where the edge has none', () => {
    expect(expanded(authored, 'ReaderReaderConnection')).toContain('by: ReaderGrouping!');
    expect(expanded(authored, 'ReaderGrouping')).toContain('{\n  NAME @property(name: "name")\n}');
  });
});
