import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/config.ts';

function complaint(env: NodeJS.ProcessEnv): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'none';
}

describe('the settings', () => {
  it('have defaults, which only allow local access', () => {
    expect(readConfig({})).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 4000,
      DATA_DIR: './data',
      NODE_ENV: 'development',
    });
    expect(readConfig({})).not.toHaveProperty('GRAPH_URL');
  });

  it('have the values of the variables', () => {
    const env = { PORT: '0', GRAPH_URL: 'bolt://a', MAX_DEPTH: '20', CORS_ORIGIN: 'https://a.org, http://b.org:81' };
    expect(readConfig(env)).toMatchObject({
      PORT: 0,
      GRAPH_URL: 'bolt://a',
      MAX_DEPTH: 20,
      CORS_ORIGIN: ['https://a.org', 'http://b.org:81'],
    });
  });

  it('treat an empty variable as absent', () => {
    expect(readConfig({ PORT: '', GRAPH_URL: '' })).toEqual(readConfig({}));
  });

  it('ignore the variables of others', () => {
    expect(readConfig({ HOME: '/root', PATH: '/bin' })).toEqual(readConfig({}));
  });

  it('report everything wrong at once: the variable, the rule and the value', () => {
    expect(complaint({ PORT: '65536', LOG_LEVEL: 'loud', MAX_DEPTH: '1.5', CORS_ORIGIN: 'a.org', PATH: '/bin' })).toBe(
      [
        'PORT must be a whole number from 0 to 65535, but got "65536".',
        'CORS_ORIGIN must be *, or a comma-separated list of origins such as https://a.org, but got "a.org".',
        'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, but got "loud".',
        'MAX_DEPTH must be a whole number of at least 1, but got "1.5".',
      ].join('\n'),
    );
  });

  it.each(['abc', '-1', '1e9', 'Infinity', '12px'])('do not accept %s as a port', (PORT) => {
    expect(complaint({ PORT })).toContain(`but got "${PORT}"`);
  });

  it('do not print secrets', () => {
    expect(complaint({ PORT: 'x', GRAPH_PASSWORD: 'a secret' })).not.toContain('secret');
  });
});
