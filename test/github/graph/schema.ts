/** GitHub's published schema, so that a question that GitHub would refuse is refused here. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, type GraphQLSchema } from 'graphql';

let schema: GraphQLSchema | null = null;

/** Made when the first question is asked: it takes half a second. */
export function githubSchema(): GraphQLSchema {
  // The package's own entry reads its other form as well, of 5 MB.
  const file = fileURLToPath(new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema')));
  schema ??= buildSchema(readFileSync(file, 'utf8'), { assumeValid: true });
  return schema;
}
