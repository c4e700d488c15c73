// Every step the tables have gone through, in order. A step that was released is never changed: a new one follows.
import type { Migration } from "kysely";
import { records } from "./0001-records.js";
import { layouts } from "./0002-layouts.js";

export const migrations: Readonly<Record<string, Migration>> = {
  "0001-records": records,
  "0002-layouts": layouts,
};
