import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema/generated/*.graphql',
  documents: 'web/src/queries/*.graphql',
  generates: {
    'web/src/generated/': {
      preset: 'client',
      // Pages import the documents they ask, so that no page loads those of another.
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        pureMagicComment: true,
        onlyOperationTypes: true,
        skipTypename: true,
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { Date: 'string' },
      },
    },
  },
};

export default config;
