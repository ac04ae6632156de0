import { answerTasks } from '../../threads/answer-tasks.ts';
import { makeIndex } from './make-index.ts';

answerTasks(makeIndex);
