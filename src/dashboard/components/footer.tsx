import { defineTexts, useTexts } from '../i18n/language.ts';
import { ServiceLinks } from './service-links.tsx';
import './footer.css';

const footerTexts = defineTexts({
  en: {
    links: 'Other interfaces',
    notAdvice: 'Research data: what the documents say, not medical advice. See a doctor about symptoms.',
  },
  sv: {
    links: 'Andra gränssnitt',
    notAdvice: 'Forskningsdata: vad dokumenten säger, inte medicinska råd. Kontakta vården vid besvär.',
  },
});

/** That this is no medical advice, and links to the other interfaces. */
export function Footer() {
  const texts = useTexts(footerTexts);
  return (
    <footer class="page-footer">
      <div>
        <p>{texts.notAdvice}</p>
        <nav aria-label={texts.links}>
          <ServiceLinks />
        </nav>
      </div>
    </footer>
  );
}
