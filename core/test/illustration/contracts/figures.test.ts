import { figureWords } from '../../../src/illustration/subjects/index.ts';
import { sample } from '../../../src/testing/index.ts';
import { describeFigure } from './describe-figure.ts';

const figures = [...new Set(figureWords.values())].map((figure, index) => [figure, index + 1] as const);

for (const [figure, seed] of sample(figures, 60)) describeFigure(figure, seed);
