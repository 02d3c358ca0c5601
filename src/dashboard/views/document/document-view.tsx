import { Link } from '../../components/link.tsx';
import { Status } from '../../components/status.tsx';
import { View } from '../../components/view.tsx';
import { ViewTools } from '../../components/view-tools.tsx';
import { DocumentViewDocument } from '../../generated/graphql.ts';
import { useFetched } from '../../graphql/use-answer.ts';
import { useLanguage, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { documentTable } from './document-table.ts';
import { documentTexts } from './document-texts.ts';
import { documentVariables, fetchDocument } from './fetch-document.ts';
import { Reader, readShow } from './reader.tsx';
import '../views.css';
import './document.css';

/** One document: its text with all evidence marked where the text is at hand, else all evidence in the order of the text. */
export function DocumentView() {
  const texts = useTexts(documentTexts);
  const { code } = useLanguage();
  const { path, parameters, address } = useRoute();
  const id = path.slice('/documents/'.length);
  const variables = documentVariables(id, code);
  const answer = useFetched(JSON.stringify(variables), (signal) => fetchDocument(variables, signal));
  const document = answer.state === 'ready' ? answer.data : null;
  return (
    <View title={document?.title ?? texts.heading} state={{ show: readShow(parameters) }}>
      <Status answer={answer}>
        {(found) =>
          found ? (
            <Reader key={found.id} document={found} />
          ) : (
            <p role="status">
              {texts.unknown(id)} <Link href={address('/documents')}>{texts.all}</Link>
            </p>
          )
        }
      </Status>
      {document && (
        <ViewTools
          document={DocumentViewDocument}
          variables={variables}
          answer={answer}
          name={document.id}
          table={documentTable(document)}
        />
      )}
    </View>
  );
}
