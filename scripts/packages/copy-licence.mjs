/** Before a package is packed, in its folder: the licence goes with it. */
import { copyFileSync } from 'node:fs';

copyFileSync(new URL('../../LICENSE', import.meta.url), 'LICENSE');
