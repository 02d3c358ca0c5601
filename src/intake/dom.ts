/** What of a node of a page's tree is used here; the program is compiled without a browser's types. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly previousSibling: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly tagName: string;
  readonly childNodes: Iterable<PageNode>;
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  closest(selector: string): PageElement | null;
  contains(node: PageNode): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>;
  remove(): void;
}

export interface Page {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  getElementsByTagName(name: string): ArrayLike<PageElement>;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>;
}
