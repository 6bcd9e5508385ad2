import { captionNumbers, type Document, type Section } from '../model/index.ts';
import { escapeHtml, htmlAddress, textHtml } from './escape-html.ts';
import { renderBlock } from './render-block.ts';

/** A document as pieces of HTML, without a style sheet and without a style in any element. */
export interface HtmlParts {
  /** The title, as a heading of level 1. */
  readonly heading: string;
  /** Subtitle and facts; empty where there are none. */
  readonly facts: string;
  /** A `nav` that leads to the sections; empty where there are none. */
  readonly contents: string;
  /** The sections, whose headings begin at level 2. */
  readonly sections: string;
}

/**
 * A document in pieces, for a page that has a frame and a style sheet of its own (`embeddedStyle` of the room `style`
 * dresses them within an element of the class `minat-report`). Text from people is escaped; nothing is loaded, nothing runs.
 *
 * @example
 * htmlParts({ title: 'A', language: 'en', facts: [], sections: [], words: {} }) // { heading: '<h1>A</h1>', facts: '', contents: '', sections: '' }
 */
export function htmlParts(document: Document): HtmlParts {
  const { language, words } = document;
  const context = { language, words, numbers: captionNumbers(document) };
  const subtitle = document.subtitle === undefined ? [] : [`<p class="subtitle">${textHtml(document.subtitle)}</p>`];
  const facts = document.facts.map(
    (fact) => `<div><dt>${textHtml(fact.name)}</dt><dd>${textHtml(fact.value)}</dd></div>`,
  );
  const list = facts.length === 0 ? [] : [`<dl>${facts.join('')}</dl>`];
  return {
    heading: `<h1>${textHtml(document.title)}</h1>`,
    facts: [...subtitle, ...list].join('\n'),
    contents: contents(document),
    sections: document.sections.map((section) => renderBlock(section, context, 2)).join('\n'),
  };
}

function contents(document: Document): string {
  if (document.sections.length === 0) return '';
  const name = escapeHtml(document.words.contents);
  return `<nav aria-labelledby="contents-title">\n<p id="contents-title">${name}</p>\n${entries(document.sections, 2)}\n</nav>`;
}

function entries(sections: readonly Section[], levels: number): string {
  const items = sections.map((section) => {
    const inner = section.blocks.filter((block) => block.kind === 'section');
    const below = levels > 1 && inner.length > 0 ? entries(inner, levels - 1) : '';
    return `<li><a href="${htmlAddress(section.id)}">${textHtml(section.title)}</a>${below}</li>`;
  });
  return `<ol>${items.join('')}</ol>`;
}
