/** A paper whose title and authors are known. */
export interface LearningPaper {
  readonly listing: string;
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly etal: boolean;
  /** From 0 to 4: papers of one fold are read with weights learned from the other four. */
  readonly fold: number;
}

export const folds = 5;

/** Parses one JSON object per line, with `id`, `title`, `authors` and `etal`. */
export function readLearningPapers(listing: string, jsonLines: string): readonly LearningPaper[] {
  return jsonLines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, title, authors, etal } = JSON.parse(line) as Omit<LearningPaper, 'listing' | 'fold'>;
      return { listing, id, title, authors, etal, fold: hash(title.toLowerCase()) % folds };
    });
}

/** FNV-1a, so that a paper is in the same fold wherever it is listed. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return (value ^ (value >>> 15)) >>> 0;
}
