import { type Candidate, firstNameOf } from './candidates.ts';
import { answerFeatures, features, type Knowledge } from './features.ts';
import { unpackWeights } from './weights.ts';
import { weightsData } from './weights.data.ts';

/** Added if the first author would be a person of the site, which the training data cannot teach. */
const siteBonus = 6;

const weights = unpackWeights(weightsData);

/** For each candidate, its log odds against the reading of the line as a title alone. */
export function scoreCandidates(
  candidates: readonly Candidate[],
  knowledge: Knowledge,
  people: ReadonlySet<string>,
): readonly number[] {
  const answers = new Int32Array(features.length);
  return candidates.map((candidate) => {
    answerFeatures(candidate, knowledge, answers, 0);
    let score = people.size > 0 && people.has(firstNameOf(candidate)) ? siteBonus : 0;
    for (const answer of answers) score += weights[answer] ?? 0;
    return score;
  });
}
