import type { ComponentType } from 'preact';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { useRefused } from './stored-token.ts';
import { Footer } from './components/footer.tsx';
import { Header } from './components/header.tsx';
import { Link } from './components/link.tsx';
import { TokenForm } from './components/token-form.tsx';
import { defineTexts, useLanguage, useTexts } from './i18n/language.ts';
import { Router, useRoute } from './router.tsx';
import { isPathOf, views } from './views/registry.ts';

const appTexts = defineTexts({
  en: {
    skip: 'Skip to the content',
    loading: 'Loading…',
    failed: 'This part of the page could not be loaded.',
    again: 'Load the page again',
    unknown: 'There is no such view.',
    start: 'Go to the start page',
  },
  sv: {
    skip: 'Hoppa till innehållet',
    loading: 'Hämtar…',
    failed: 'Denna del av sidan gick inte att hämta.',
    again: 'Ladda om sidan',
    unknown: 'Det finns ingen sådan vy.',
    start: 'Till startsidan',
  },
});

/** The whole page. */
export function App() {
  return (
    <Router>
      <Page />
    </Router>
  );
}

function Page() {
  const texts = useTexts(appTexts);
  const { language } = useLanguage();
  const { path } = useRoute();
  const refused = useRefused();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <>
      <a class="skip" href="#content">
        {texts.skip}
      </a>
      <Header />
      <main id="content" tabIndex={-1}>
        {refused ? <TokenForm /> : <CurrentView key={path} />}
      </main>
      {!refused && <Footer />}
    </>
  );
}

function NoSuchView() {
  const texts = useTexts(appTexts);
  const { address } = useRoute();
  return (
    <>
      <h1>{texts.unknown}</h1>
      <p>
        <Link href={address('/')}>{texts.start}</Link>
      </p>
    </>
  );
}

function CurrentView() {
  const texts = useTexts(appTexts);
  const { path } = useRoute();
  const [View, setView] = useState<ComponentType | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const [broken] = useErrorBoundary();
  const entry = views.find((view) => isPathOf(view, path));
  useEffect(() => {
    entry?.load().then((loaded) => setView(() => loaded), setFault);
  }, []);
  if (!entry) return <NoSuchView />;
  if (fault || broken) {
    return (
      <div role="alert" class="failure">
        <p>{texts.failed}</p>
        <button type="button" onClick={() => location.reload()}>
          {texts.again}
        </button>
      </div>
    );
  }
  return View ? <View /> : <p role="status">{texts.loading}</p>;
}
