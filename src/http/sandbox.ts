import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';

/** What the Sandbox opens with: labels of an article next to those of the code set. */
const firstQuestion = `# Which specialties does the article list for 0557T, and are its labels right?
{
  procedure(code: "0557T") {
    specialties {
      edges {
        namedAs
        node { code display }
        assertions { section row discrepancies { kind official } }
      }
    }
  }
}
`;

/** Apollo Sandbox for browsers in development: it needs the internet, which the editor at `/ide` does not. */
export function sandbox(isShown: boolean): ApolloServerPlugin {
  if (!isShown) return ApolloServerPluginLandingPageDisabled();
  return ApolloServerPluginLandingPageLocalDefault({ document: firstQuestion, embed: { runTelemetry: false } });
}
