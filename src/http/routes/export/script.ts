/**
 * The page's script: it shows the scheme that the dashboard remembers, writes the page's own address into the snippets (a proxy may serve
 * it below a path that the server does not know), and copies them.
 */
export const pageScript = `
const remembered = () => { try { return localStorage.getItem('scheme') } catch { return null } };
const scheme = remembered();
if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.scheme = scheme;
const base = new URL('./', location.href);
base.search = base.hash = '';
for (const place of document.querySelectorAll('[data-base]')) place.textContent = base.href;
const said = document.getElementById('said');
for (const button of document.querySelectorAll('button[data-copies]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const snippet = document.getElementById(button.dataset.copies);
    try {
      await navigator.clipboard.writeText(snippet.textContent);
      const { done } = button.dataset;
      // The name of the button begins with what it shows.
      button.ariaLabel = button.ariaLabel.replace(button.textContent, done);
      said.textContent = button.textContent = done;
    } catch {
      // No clipboard without TLS: what is selected can be copied by hand.
      getSelection().selectAllChildren(snippet);
    }
  });
}
`;
