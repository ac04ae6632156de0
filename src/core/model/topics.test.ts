import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTopics, listTopicKeys, topicKey } from './topics.ts';

const paper = (...keywords: string[]) => ({ keywords });

describe('The topics of a site', () => {
  it('are the keywords of at least two papers, in any spelling', () => {
    const papers = [paper('Deep Learning', 'Moss'), paper('deep-learning'), paper('moss walls')];
    expect([...findTopics(papers)]).toEqual(['deep-learning']);
  });

  it('exclude a keyword that one paper has twice', () => {
    expect([...findTopics([paper('Moss', 'moss')])]).toEqual([]);
  });

  it('have keys in any script', () => {
    expect([...findTopics([paper('机器学习', 'Überwachung'), paper('机器学习', 'Uberwachung')])]).toEqual([
      '机器学习',
      'uberwachung',
    ]);
  });

  it('exclude keywords without letters, such as classification numbers', () => {
    expect(listTopicKeys(paper('—', '../..', '1054', 'Moss'))).toEqual(['moss']);
  });

  it('distinguish names by plus and number signs', () => {
    expect(listTopicKeys(paper('C++', 'C#', 'C'))).toEqual(['c-plus-plus', 'c-sharp', 'c']);
  });

  it('have keys that are valid folder names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (keyword) => {
        const key = topicKey(keyword);
        expect(key).not.toMatch(/[/\\\p{Cc}\s]|^\.+$/u);
        expect(Buffer.byteLength(key)).toBeLessThanOrEqual(120);
      }),
    );
  });
});
