import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { neo4jError } from '../../src/graph/adapters/neo4j/neo4j-error.ts';

describe('an error of the Neo4j driver', () => {
  it.each([
    ['Neo.ClientError.Security.Unauthorized', 'REFUSED'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'REFUSED'],
    ['Neo.ClientError.Security.Forbidden', 'REFUSED'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'REFUSED'],
    ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', 'REFUSED'],
    ['Neo.ClientError.Cluster.NotALeader', 'REFUSED'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMEOUT'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'CONFLICT'],
    ['Neo.ClientError.Transaction.LockClientStopped', 'CONFLICT'],
    ['Neo.ClientError.Transaction.Terminated', 'CONFLICT'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'UNAVAILABLE'],
    ['Neo.ClientError.Statement.SyntaxError', 'FAILED'],
    ['Neo.DatabaseError.General.UnknownError', 'FAILED'],
    [neo4j.error.SERVICE_UNAVAILABLE, 'UNAVAILABLE'],
    [neo4j.error.SESSION_EXPIRED, 'UNAVAILABLE'],
  ])('with the code %s is %s', (driverCode, code) => {
    const cause = Object.assign(new neo4j.Neo4jError('It said so.', 'N/A', '50N42', 'general'), { code: driverCode });
    expect(neo4jError(cause)).toMatchObject({ code, cause, message: expect.stringContaining('It said so.') });
  });

  it('for a lack of memory names the settings to change', () => {
    const code = 'Neo.TransientError.General.MemoryPoolOutOfMemoryError';
    const cause = Object.assign(new neo4j.Neo4jError('It said so.', 'N/A', '50N42', 'general'), { code });
    expect(neo4jError(cause)).toMatchObject({
      code: 'UNAVAILABLE',
      message:
        'Neo4j must have memory for all transactions, but has too little: raise server.memory.heap.max_size, of which ' +
        'transactions get 70 % (dbms.memory.transaction.total.max): It said so.',
    });
  });

  it('without a cause in the server or network is due to the statement', () => {
    expect(neo4jError(new TypeError('Query text should be a string'))).toMatchObject({ code: 'FAILED' });
  });
});
