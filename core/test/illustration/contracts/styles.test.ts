import { styleFacts } from '../../../src/lexicon/index.ts';
import { describeStyle } from './describe-style.ts';

for (const [index, style] of styleFacts.entries()) describeStyle(style, index + 1);
