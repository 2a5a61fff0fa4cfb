type Texts = Readonly<Record<string, string>>;

const story: Texts = import.meta.glob('../../tests/examples/story/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const others: Texts = import.meta.glob('../../tests/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** An operation of the gallery. */
export interface Example {
  readonly title: string;
  readonly query: string;
}

/** The operations of the tests, with their titles: first 0557T in ten numbered steps. Their answers are tested. */
export const examples: readonly Example[] = [
  ...Object.entries(story).map(([path, query], step) => ({ title: `${step + 1}. ${titleOf(path)}`, query })),
  ...Object.entries(others).map(([path, query]) => ({ title: titleOf(path), query })),
];

function titleOf(path: string): string {
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/^\d+-/, '')
    .replace('.graphql', '')
    .replaceAll('-', ' ');
  return name.charAt(0).toUpperCase() + name.slice(1).replace(/\b0(\d{3})t\b/g, '0$1T');
}
