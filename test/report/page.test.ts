import { describe, expect, it } from 'vitest';
import { part, say, tableOf } from '../../src/report/page.ts';
import { renderPageMarkdown } from '../../src/report/page-markdown.ts';
import { renderPageText } from '../../src/report/page-text.ts';

const page = {
  title: 'A *page*',
  intro: ['What it is about.'],
  parts: [
    ...part('said', 'What is said', [
      say('A sentence that is longer than a line of sixty characters can hold, and goes on.', ['below | it']),
    ]),
    ...part(
      'counted',
      'What is <counted>',
      [say('A\u001b[31m table:')],
      tableOf(['>Leads', 'Field'], [['1,200', 'title']]),
    ),
    ...part('nothing', 'Nothing to say', [], tableOf(['Field'], [])),
  ],
};

describe('a page', () => {
  it('as text: lines wrap below their first word, and nothing moves the cursor', () => {
    expect(renderPageText(page, false, 60)).toBe(
      [
        'A *page*',
        'What it is about.',
        '',
        'What is said',
        '  - A sentence that is longer than a line of sixty',
        '    characters can hold, and goes on.',
        '    - below | it',
        '',
        'What is <counted>',
        '  - A␛[31m table:',
        '',
        '  Leads  Field',
        '  1,200  title',
        '',
      ].join('\n'),
    );
  });

  it('as Markdown: texts show as they are, and figures stand at the right', () => {
    expect(renderPageMarkdown(page)).toBe(
      [
        '# A \\*page\\*',
        '',
        'What it is about.',
        '',
        '## What is said',
        '',
        '- A sentence that is longer than a line of sixty characters can hold, and goes on.',
        '  - below \\| it',
        '',
        '## What is &lt;counted&gt;',
        '',
        '- A␛\\[31m table:',
        '',
        '| Leads | Field |',
        '| ---: | --- |',
        '| 1,200 | title |',
        '',
      ].join('\n'),
    );
  });
});
