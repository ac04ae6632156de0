import { expect, test } from 'vitest';
import { findTexts } from '../texts/find-texts.ts';
import { formatStatus } from './publication-status.ts';

test.each([
  ['im Druck', 'en', 'in press'],
  ['sous presse', 'de', 'im Druck'],
  ['En prensa', 'fr', 'sous presse'],
  ['к печати: принято к печати', 'en', 'к печати: принято к печати'],
  ['принято к печати', 'en', 'accepted'],
  ['Submitted', 'ja', '投稿中'],
  ['en révision', 'en', 'under review'],
  ['印刷中', 'he', 'בדפוס'],
  ['In Press', 'en-GB', 'In Press'],
  ['to appear', 'en', 'to appear'],
  ['印刷中', 'zh', '印刷中'],
  ['revise and resubmit', 'de', 'revise and resubmit'],
])('“%s” in %s is “%s”', (status, language, text) => {
  expect(formatStatus(status, findTexts(language))).toBe(text);
});
