import { defineTexts, useTexts } from '../i18n/language.ts';
import { ServiceLinks } from './service-links.tsx';

const footerTexts = defineTexts({
  en: { links: 'Other interfaces' },
  sv: { links: 'Andra gränssnitt' },
});

/** Links to the other interfaces. */
export function Footer() {
  const texts = useTexts(footerTexts);
  return (
    <footer class="page-footer">
      <nav aria-label={texts.links}>
        <ServiceLinks />
      </nav>
    </footer>
  );
}
