// zod as the page may use it: it would otherwise probe for eval, which the page's policy forbids and
// reports.
import { z } from "zod";

z.config({ jitless: true });

export { z };
