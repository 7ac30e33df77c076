import { settings } from '../../../src/illustration/settings/index.ts';
import { describeSetting } from './describe-setting.ts';

for (const [index, setting] of Object.values(settings).entries()) describeSetting(setting, index + 1);
