import type { FigureDocument } from "./figure-options.ts";

const HTML = "http://www.w3.org/1999/xhtml";

/** A node of a picture as the charting library and the writer of the markup know it. */
export interface FigureNode {
  /** 1 for an element, 3 for a text. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<FigureNode>;
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }>;
}

class TextNode {
  readonly nodeType = 3;
  readonly nodeName = "#text";
  readonly childNodes: readonly [] = [];
  parentNode: ElementNode | null = null;
  readonly textContent: string;
  constructor(text: string) {
    this.textContent = text;
  }
}

/** The part of an element that a charting library uses to make a picture: attributes, children, text. */
class ElementNode {
  readonly nodeType = 1;
  readonly childNodes: (ElementNode | TextNode)[] = [];
  parentNode: ElementNode | null = null;
  readonly ownerDocument: FigureDocument;
  readonly namespaceURI: string;
  readonly nodeName: string;
  readonly #attributes = new Map<string, string>();

  constructor(ownerDocument: FigureDocument, namespace: string, name: string) {
    this.ownerDocument = ownerDocument;
    this.namespaceURI = namespace;
    this.nodeName = name;
  }
  get attributes(): readonly { readonly name: string; readonly value: string }[] {
    return [...this.#attributes].map(([name, value]) => ({ name, value }));
  }
  get children(): readonly ElementNode[] {
    return this.childNodes.filter((node) => node instanceof ElementNode);
  }
  get textContent(): string {
    return this.childNodes.map(({ textContent }) => textContent).join("");
  }
  set textContent(text: string) {
    this.childNodes.length = 0;
    this.appendChild(new TextNode(text));
  }
  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }
  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }
  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name, String(value));
  }
  setAttributeNS(_namespace: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }
  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }
  appendChild<Node extends ElementNode | TextNode>(node: Node): Node {
    return this.insertBefore(node, null);
  }
  insertBefore<Node extends ElementNode | TextNode>(node: Node, next: ElementNode | TextNode | null): Node {
    node.parentNode?.removeChild(node);
    const at = next === null ? -1 : this.childNodes.indexOf(next);
    this.childNodes.splice(at === -1 ? this.childNodes.length : at, 0, node);
    node.parentNode = this;
    return node;
  }
  removeChild(node: ElementNode | TextNode): void {
    const at = this.childNodes.indexOf(node);
    if (at !== -1) this.childNodes.splice(at, 1);
    node.parentNode = null;
  }
}

/**
 * A document for pictures where there is no page, as in Node and in a worker. It makes elements and holds them, and
 * knows nothing of styles, events or queries (docs/decisions/0005).
 */
export function createFigureDocument(): FigureDocument {
  const document: FigureDocument = {
    get documentElement() {
      return root;
    },
    createElementNS: (namespace, name) => new ElementNode(document, namespace, name),
  };
  const root = new ElementNode(document, HTML, "html");
  return document;
}
