/** `npm run bench`: what the built extension costs a page: one that is no article, and one that is converted. */
import { benchConvertPage } from './bench/convert-page.ts';
import { benchOtherPage } from './bench/other-page.ts';

await benchOtherPage();
await benchConvertPage();
