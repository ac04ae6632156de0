import citeproc from 'citeproc';
import { answerTasks } from '../../threads/answer-tasks.ts';
import { createReferenceEngine } from './reference-engine.ts';

answerTasks(createReferenceEngine(citeproc));
