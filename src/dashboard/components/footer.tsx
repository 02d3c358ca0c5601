import { defineTexts, useTexts } from '../i18n/language.ts';
import { ServiceLinks } from './service-links.tsx';

const footerTexts = defineTexts({
  en: { doors: 'The same data elsewhere' },
  sv: { doors: 'Samma data på annat håll' },
});

/** Where else the data can be looked at. */
export function Footer() {
  const texts = useTexts(footerTexts);
  return (
    <footer class="page-footer">
      <nav aria-label={texts.doors}>
        <ServiceLinks />
      </nav>
    </footer>
  );
}
