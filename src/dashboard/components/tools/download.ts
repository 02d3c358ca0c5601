/**
 * Hands the reader a file.
 *
 * @param content a text with its media type, or a data URL
 */
export function download(name: string, content: { text: string; type: string } | string): void {
  const url =
    typeof content === 'string'
      ? content
      : URL.createObjectURL(new Blob([content.text], { type: `${content.type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it by the next turn of its loop; the memory of a blob is then given back.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
