import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Footer } from './components/footer.tsx';
import { Header } from './components/header.tsx';
import { useLanguage, useTexts } from './i18n/language.ts';
import { pageTexts } from './i18n/page-texts.ts';
import { Router, useRoute } from './router.tsx';
import { viewAt, type View } from './views.ts';

/** The whole page. */
export function App() {
  return (
    <Router>
      <Page />
    </Router>
  );
}

function Page() {
  const { path, navigated } = useRoute();
  const { language } = useLanguage();
  const texts = useTexts(pageTexts);
  const view = viewAt(path);
  const title = view ? texts.views[view.name] : texts.notFound;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${title} – ${texts.name}`;
  }, [language, title, texts]);
  return (
    <>
      <a class="skip" href="#main">
        {texts.skip}
      </a>
      <Header current={view?.name ?? null} />
      <main id="main" tabIndex={-1}>
        {view ? <Loaded key={path} view={view} focused={navigated} /> : <h1>{texts.notFound}</h1>}
      </main>
      <Footer />
    </>
  );
}

/** A view, fetched when it is first shown. Where the reader has come from another view, its heading takes the focus. */
function Loaded({ view, focused }: { view: View; focused: boolean }) {
  const texts = useTexts(pageTexts);
  const [loaded, setLoaded] = useState<{ Component: ComponentType } | null>(null);
  const [failed, setFailed] = useState(false);
  // Whether the reader came here from another view; what changes inside this one leaves the focus where it is.
  const [arrived] = useState(focused);
  useEffect(() => {
    view.load().then(
      (Component) => setLoaded({ Component }),
      () => setFailed(true),
    );
  }, [view]);
  useEffect(() => {
    const heading = arrived && loaded ? document.querySelector<HTMLElement>('main h1') : null;
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }, [loaded, arrived]);
  if (failed) return <p role="alert">{texts.notLoaded}</p>;
  return loaded ? <loaded.Component /> : <p aria-busy="true">{texts.loading}</p>;
}
