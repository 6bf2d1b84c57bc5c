/** One client does one thing, in a process of its own. Prints what came of it, as JSON. */
import { contender } from "../contenders/open.js";
import type { Asked, Task } from "../asked.js";
import type { ContenderName } from "../contenders/contender.js";
import { leave, names, page, resume, walk } from "./tasks.js";

const [name, task, url, asked] = process.argv.slice(2) as [ContenderName, Task, string, string];
const TASKS = { page, names, walk, leave, resume } as const;
const open = await contender(name);
console.log(JSON.stringify(await TASKS[task](open(url), JSON.parse(asked) as Asked)));
