import { defineTexts } from '../../i18n/language.ts';
import type { Mismatch } from '../../source-text/recognize.ts';

/** Texts of the place where the reader gives a document's text. */
export const textDropTexts = defineTexts({
  en: {
    label: 'Add the text of a document',
    drop: (fileName: string | null) => (fileName === null ? 'Drop the files here,' : `Drop ${fileName} here,`),
    choose: 'choose a file',
    or: 'or',
    paste: 'paste the text',
    pasted: 'Text of the document',
    check: 'Check this text',
    private:
      'Nothing is uploaded: your browser compares its SHA-256 with the one on record, and keeps the text in this tab until you close it.',
    checking: 'Checking…',
    failed: 'The list of documents could not be fetched from the server. Try again.',
    recognized: (title: string) => `SHA-256 matches: “${title}”.`,
    open: 'Read it',
    mismatch: 'This is not the text that the locations count.',
    expected: 'Expected',
    found: 'Found',
    anyOf: (count: number) => `one of the SHA-256 of ${count} documents`,
    intact: (intact: number, all: number) =>
      intact === 0
        ? `None of ${all} located passages is where it should be.`
        : `${intact} of ${all} located passages are where they should be: it is the same article, changed in other parts.`,
    mismatches: {
      INSECURE:
        'Your browser computes SHA-256 only for pages opened by https or from this computer. Open this page so, then try again.',
      EMPTY: 'The file is empty. Expected the text of a document.',
      LARGE: 'The file is larger than 10 MB. Expected the text of a document.',
      PDF: 'This is a PDF. Expected the plain text that the locations count, as a .txt file.',
      HTML: 'This is a web page with its markup. Expected its plain text, as a .txt file.',
      OTHER_TEXT:
        'Likely it is another article, another version of it, or it was copied with more or less around it (menus, captions). Other line ends, another encoding and white space at both ends do not matter.',
    } satisfies Record<Mismatch, string>,
  },
  sv: {
    label: 'Lägg till ett dokuments text',
    drop: (fileName) => (fileName === null ? 'Släpp filerna här,' : `Släpp ${fileName} här,`),
    choose: 'välj en fil',
    or: 'eller',
    paste: 'klistra in texten',
    pasted: 'Dokumentets text',
    check: 'Kontrollera texten',
    private:
      'Inget laddas upp: din webbläsare jämför textens SHA-256 med den registrerade och behåller texten i den här fliken tills du stänger den.',
    checking: 'Kontrollerar…',
    failed: 'Listan över dokument kunde inte hämtas från servern. Försök igen.',
    recognized: (title) => `SHA-256 stämmer: ”${title}”.`,
    open: 'Läs den',
    mismatch: 'Det här är inte den text som platserna räknas i.',
    expected: 'Väntade',
    found: 'Fann',
    anyOf: (count) => `SHA-256 för något av ${count} dokument`,
    intact: (intact, all) =>
      intact === 0
        ? `Inget av ${all} textställen finns där det ska.`
        : `${intact} av ${all} textställen finns där de ska: det är samma artikel, ändrad i andra delar.`,
    mismatches: {
      INSECURE:
        'Din webbläsare beräknar SHA-256 bara för sidor som öppnas med https eller från den här datorn. Öppna sidan så och försök igen.',
      EMPTY: 'Filen är tom. Väntade ett dokuments text.',
      LARGE: 'Filen är större än 10 MB. Väntade ett dokuments text.',
      PDF: 'Det här är en PDF. Väntade den rena text som platserna räknas i, som en .txt-fil.',
      HTML: 'Det här är en webbsida med sin märkning. Väntade dess rena text, som en .txt-fil.',
      OTHER_TEXT:
        'Troligen är det en annan artikel, en annan version av den, eller så kom mer eller mindre med runt den (menyer, bildtexter). Andra radslut, en annan teckenkodning och blanktecken i början och slutet spelar ingen roll.',
    },
  },
});
