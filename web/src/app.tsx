import { ErrorBoundary, LocationProvider, lazy, Route, Router } from 'preact-iso';
import { GraphqlPage } from './pages/graphql-page.tsx';
import { Home } from './pages/home.tsx';
import { NotFound } from './pages/not-found.tsx';
import { OtherRelease } from './parts/copy-link.tsx';
import { Header } from './parts/header.tsx';

const CodePage = lazy(() => import('./pages/code/code-page.tsx'));
const Explore = lazy(() => import('./pages/explore/explore.tsx'));
const Browse = lazy(() => import('./pages/browse/browse.tsx'));
const Discrepancies = lazy(() => import('./pages/discrepancies/discrepancies.tsx'));
const List = lazy(() => import('./pages/list/list.tsx'));
const Claim = lazy(() => import('./pages/claim/claim.tsx'));
const Compare = lazy(() => import('./pages/compare/compare.tsx'));

/** Links to what the server answers itself leave the application. */
const ownPages = /^\/(?!ide|graphql|schema\.graphql|tables)/;

/** The whole application. Each page is loaded when it is opened first. */
export function App() {
  return (
    <LocationProvider scope={ownPages}>
      <a class="skip" href="#main">
        Skip to content
      </a>
      <Header />
      <main id="main" tabIndex={-1}>
        <OtherRelease />
        <ErrorBoundary>
          <Router>
            <Route path="/" component={Home} />
            <Route path="/code/:id*" component={CodePage} />
            <Route path="/explore" component={Explore} />
            <Route path="/browse" component={Browse} />
            <Route path="/discrepancies" component={Discrepancies} />
            <Route path="/list" component={List} />
            <Route path="/claim" component={Claim} />
            <Route path="/compare" component={Compare} />
            <Route path="/graphql" component={GraphqlPage} />
            <Route default component={NotFound} />
          </Router>
        </ErrorBoundary>
      </main>
      <footer>
        <nav aria-label="For programs">
          <a href="/tables">Tables for spreadsheets and dashboards</a> <a href="/ide">GraphQL editor</a>{' '}
          <a href="/schema.graphql">Schema</a>
        </nav>
        <p>
          What documents list or mention is not coverage, and a code that is missing here may still be valid. Not
          medical or billing advice. CPT® descriptors are the AMA’s and are not included: procedures are described in
          other words.
        </p>
      </footer>
    </LocationProvider>
  );
}
