/** `npm run bench`: what a conversion costs the page, in the built extension. */
import { benchConvertPage } from './bench/convert-page.ts';

await benchConvertPage();
