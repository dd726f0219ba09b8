import { describe, expect, it } from 'vitest';
import { looksPersonal } from '../../src/fields/personal-text.ts';

describe('looksPersonal', () => {
  it.each([
    'jane.roe@partner.de',
    'Jane <jane@roe.de>',
    '@janeroe',
    '(212) 736-5000',
    '736-5000',
    '+49 30 9018 2044',
    '01.42.34.56.78',
    'call 20261015',
    'fair 2026-10-15, call 212 736 5000',
  ])('%s', (text) => {
    expect(looksPersonal(text)).toBe(true);
  });

  it.each([
    '',
    'Webinar',
    'Jane Roe',
    'Web.inar [EU] 50%',
    'Fair 2026-10-15',
    'Fair 15.10.2026 - 17.10.2026',
    '2026-10-15T10:30:00.000Z',
    '20261015_EMEA_Webinar',
    'Budget 2025/2026',
    '1,001-5,000',
    '$10,000,000 - $50,000,000',
    '10000-49999',
    'Agenda 2030 v12',
  ])('not %s', (text) => {
    expect(looksPersonal(text)).toBe(false);
  });
});
