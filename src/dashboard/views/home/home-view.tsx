import { ArrowRight, GitFork, HeartPulse, Scale, type IconNode } from 'lucide';
import { useEffect } from 'preact/hooks';
import { predicatesOf } from '../../../domain/vocabulary.ts';
import { project } from '../../../project.ts';
import { ChainDrawing } from '../../components/chain-drawing.tsx';
import { Icon } from '../../components/icon.tsx';
import { Link } from '../../components/link.tsx';
import { SiteSearch } from '../../components/search/site-search.tsx';
import { Status } from '../../components/status.tsx';
import { View } from '../../components/view.tsx';
import { HomeViewDocument, type HomeViewQuery } from '../../generated/graphql.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { useLabel, useLanguage, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { drawnHop } from '../chains/flow.ts';
import { homeTexts } from './home-texts.ts';
import { homeVariables } from './home-variables.ts';
import './home.css';

/** The page that everything starts from: a search, three questions, one chain, and what the data is and is not. */
export function HomeView() {
  const texts = useTexts(homeTexts);
  const { code } = useLanguage();
  const { parameters, address, go } = useRoute();
  useEffect(() => {
    // Chains stood at this address once, with parameters that this page has none of; what was saved then still leads to them.
    const asked = [...parameters.keys()].filter((name) => name !== 'language');
    if (asked.length === 0) return;
    go(address('/chains', Object.fromEntries(asked.map((name) => [name, parameters.getAll(name)]))), 'replace');
  }, []);
  const answer = useAnswer(HomeViewDocument, homeVariables(code));
  const topic = useLabel()(project.topic);
  return (
    <div class="home">
      <View state={null} title={texts.headline(topic)} pageTitle={null} lead={texts.lead(topic)}>
        <SiteSearch />
        <Status answer={answer}>
          {(data) => (
            <>
              <Figures counts={data.meta.counts} />
              <Questions chains={data.chains.totalCount} />
              <Example data={data} />
            </>
          )}
        </Status>
        <About />
        <Status answer={answer}>
          {({ documents }) => (
            <section aria-label={texts.readIn}>
              <h2>{texts.readIn}</h2>
              <ul class="sources">
                {documents.edges.map(({ node: { id, title, language } }) => (
                  <li key={id} lang={language.toLowerCase()}>
                    <Link href={address(`/documents/${encodeURIComponent(id)}`)}>{title}</Link>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </Status>
      </View>
    </div>
  );
}

function Figures({ counts }: { counts: HomeViewQuery['meta']['counts'] }) {
  const texts = useTexts(homeTexts);
  const { language } = useLanguage();
  return (
    <ul class="figures" aria-label={texts.figures}>
      {(['documents', 'entities', 'claims', 'evidence'] as const).map((name) => (
        <li key={name}>
          <strong>{counts[name].toLocaleString(language)}</strong> {texts[name]}
        </li>
      ))}
    </ul>
  );
}

function Questions({ chains }: { chains: number }) {
  const texts = useTexts(homeTexts);
  const topic = useLabel()(project.topic);
  const { address } = useRoute();
  return (
    <section aria-label={texts.questions}>
      <ul class="questions">
        <Question
          icon={GitFork}
          href={address('/chains')}
          text={texts.chains(topic)}
          answer={texts.chainsAnswer(chains)}
        />
        <Question
          icon={HeartPulse}
          href={address('/consensus', { predicate: predicatesOf('THERAPEUTIC') })}
          text={texts.helps(topic)}
          answer={texts.helpsAnswer}
        />
        <Question icon={Scale} href={address('/disagreements')} text={texts.differ} answer={texts.differAnswer} />
      </ul>
    </section>
  );
}

function Question({ icon, href, text, answer }: { icon: IconNode; href: string; text: string; answer: string }) {
  return (
    <li>
      <Link class="card" href={href}>
        <Icon of={icon} size="1.5rem" />
        <strong>{text}</strong>
        <span>{answer}</span>
        <Icon of={ArrowRight} />
      </Link>
    </li>
  );
}

function Example({ data }: { data: HomeViewQuery }) {
  const texts = useTexts(homeTexts);
  const { address } = useRoute();
  const [chain] = data.example.edges;
  if (!chain) return null;
  const { hops } = chain.node;
  const from = hops[0]?.from.id ?? null;
  return (
    <figure class="example card">
      <figcaption>
        <strong>{texts.example(hops.length)}</strong> <span>{texts.exampleHint}</span>
      </figcaption>
      <ChainDrawing hops={hops.map((hop) => drawnHop(hop, (claim) => address('/chains', { from, claim })))} />
    </figure>
  );
}

function About() {
  const texts = useTexts(homeTexts);
  return (
    <section aria-label={texts.about} class="about">
      <h2>{texts.about}</h2>
      <div>
        <article>
          <h3>{texts.strengthTitle}</h3>
          <p>{texts.strength}</p>
        </article>
        <article>
          <h3>{texts.locatedTitle}</h3>
          <p>{texts.located}</p>
        </article>
        <article>
          <h3>{texts.adviceTitle}</h3>
          <p>{texts.advice}</p>
        </article>
      </div>
    </section>
  );
}
