import neo4j from 'neo4j-driver';

/** A bookmark of the last transaction that changed the database: while it stays the same, so does the content. */
export async function lastChange(url: string): Promise<string> {
  await using driver = neo4j.driver(url);
  await using session = driver.session();
  await session.run('RETURN 1');
  return session.lastBookmarks().join();
}
