import type { ApolloServerPlugin } from '@apollo/server';
import { registersDocument } from '../parameters.ts';
import { wantsReceipt } from '../receipt.ts';
import type { RequestContext } from '../request-context.ts';
import './slot.ts';

/** Notes in the slots of requests which answers may be kept. */
export function noteWhole(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ contextValue: { request: http, ledger }, request }) {
      const { slot } = http;
      if (!slot || registersDocument(request)) return;
      const hasReceipt = wantsReceipt(request);
      return {
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single' || http.isUnchanged) return;
          const { data, errors } = body.singleResult;
          if (data && !errors) slot.whole = { data, ledger, hasReceipt };
        },
      };
    },
  };
}
