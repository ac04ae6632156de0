import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTopics, listTopicKeys, topicKey } from './topics.ts';

const paper = (...keywords: string[]) => ({ keywords });

describe('The topics of a site', () => {
  it('are the keywords that two papers or more have, in whatever spelling', () => {
    const papers = [paper('Deep Learning', 'Moss'), paper('deep-learning'), paper('moss walls')];
    expect([...findTopics(papers)]).toEqual(['deep-learning']);
  });

  it('do not come from one paper that has a keyword twice', () => {
    expect([...findTopics([paper('Moss', 'moss')])]).toEqual([]);
  });

  it('keep letters of every script', () => {
    expect([...findTopics([paper('机器学习', 'Überwachung'), paper('机器学习', 'Uberwachung')])]).toEqual([
      '机器学习',
      'uberwachung',
    ]);
  });

  it('leave out keywords without letters, such as the numbers of a classification', () => {
    expect(listTopicKeys(paper('—', '../..', '1054', 'Moss'))).toEqual(['moss']);
  });

  it('differ by a plus or a sharp sign', () => {
    expect(listTopicKeys(paper('C++', 'C#', 'C'))).toEqual(['c-plus-plus', 'c-sharp', 'c']);
  });

  it('have keys that are the name of one folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (keyword) => {
        const key = topicKey(keyword);
        expect(key).not.toMatch(/[/\\\p{Cc}\s]|^\.+$/u);
        expect(Buffer.byteLength(key)).toBeLessThanOrEqual(120);
      }),
    );
  });
});
