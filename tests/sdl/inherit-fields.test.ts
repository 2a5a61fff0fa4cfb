import { expect, test } from 'vitest';
import { expanded, printed } from './library.ts';

test('a type has the fields of its interfaces, with their descriptions, arguments and directives', () => {
  const authored = `
    interface Item { "The number on its spine." shelfmark: String! @property(name: "mark") }
    interface Lent implements Item { lentTo("On this date." on: String): String @computed(by: "reader") }
    type Book implements Lent & Item { title: String! }`;

  expect(expanded(authored)).toBe(
    printed(`
      interface Item { "The number on its spine." shelfmark: String! @property(name: "mark") }
      interface Lent implements Item {
        "The number on its spine." shelfmark: String! @property(name: "mark")
        lentTo("On this date." on: String): String @computed(by: "reader")
      }
      type Book implements Lent & Item {
        "The number on its spine." shelfmark: String! @property(name: "mark")
        title: String!
        lentTo("On this date." on: String): String @computed(by: "reader")
      }`),
  );
});

test('a type gives a field of its interface another description, or further directives, and keeps the rest', () => {
  const authored = `
    interface Item {
      "What is printed on it."
      label("In this language." in: String): String! @computed(by: "label")
      "The number on its spine."
      shelfmark: String!
    }
    type Book implements Item {
      "The title page."
      label: String!
      shelfmark: String! @property(name: "mark")
    }`;

  expect(expanded(authored, 'Book')).toBe(
    printed(`
      type Book implements Item {
        "The title page."
        label("In this language." in: String): String! @computed(by: "label")
        "The number on its spine."
        shelfmark: String! @property(name: "mark")
      }`),
  );
});

test('inherited values keep their place in the interface, and what leads elsewhere comes last', () => {
  const authored = `
    type Library { name: String! }
    interface Item { id: ID! library: Library! shelfmark: String! status(on: String): String pages: Int }
    type Book implements Item { title: String! shelfmark: String! author: String! }`;

  expect(expanded(authored, 'Book')).toBe(
    printed(`
      type Book implements Item {
        id: ID!
        title: String!
        shelfmark: String!
        pages: Int
        author: String!
        library: Library!
        status(on: String): String
      }`),
  );
});

test('an extension takes the fields of the interfaces that it adds, and no field twice', () => {
  const authored = `
    interface Item { id: ID! shelfmark: String! }
    interface Lent { id: ID! lentTo: String }
    type Book implements Item { title: String! }
    extend type Book implements Lent { reminders: Int }`;

  expect(expanded(authored, 'Book')).toBe(
    printed(`
      type Book implements Item { id: ID! shelfmark: String! title: String! }
      extend type Book implements Lent { lentTo: String reminders: Int }`),
  );
});
