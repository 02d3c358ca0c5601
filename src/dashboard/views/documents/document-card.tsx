import { Link } from '../../components/link.tsx';
import type { DocumentsViewQuery } from '../../generated/graphql.ts';
import { useLanguage, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { useHeldText } from '../../source-text/held-texts.ts';
import { documentsTexts } from './documents-texts.ts';
import { onlyIn, type Overlap } from './overlap.ts';

interface DocumentCardProps {
  document: DocumentsViewQuery['documents']['edges'][number]['node'];
  counts: DocumentsViewQuery['statistics']['byDocument'][number] | undefined;
  /** What the documents share; null until it is known. */
  overlaps: readonly Overlap[] | null;
}

/** A document with what there is of it. */
export function DocumentCard({
  document: { id, title, language, fileName, sha256 },
  counts,
  overlaps,
}: DocumentCardProps) {
  const texts = useTexts(documentsTexts);
  const { address } = useRoute();
  const isHeld = useHeldText(sha256) !== null;
  return (
    <article class="card">
      <p class="quiet">
        {texts.languages[language]} · <code>{fileName}</code>
      </p>
      <h2>
        <Link href={address(`/documents/${encodeURIComponent(id)}`)} lang={language.toLowerCase()}>
          {title}
        </Link>
      </h2>
      <dl>
        <Figure name={texts.claims} value={counts?.claims ?? 0} />
        <Figure name={texts.onlyHere} value={overlaps && onlyIn(overlaps, id)} />
        <Figure name={texts.evidence} value={counts?.evidence ?? 0} />
        <Figure name={texts.entities} value={counts?.entities ?? 0} />
      </dl>
      {isHeld && <p class="held">{texts.read}</p>}
    </article>
  );
}

function Figure({ name, value }: { name: string; value: number | null }) {
  const { language } = useLanguage();
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value === null ? '…' : value.toLocaleString(language)}</dd>
    </div>
  );
}
