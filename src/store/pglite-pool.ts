// PGlite, PostgreSQL inside this process, behind the face of the pg pool that Kysely's PostgreSQL dialect asks for.
// It has a single session: whoever is connected has it alone until release, or one transaction would swallow
// another's statements. Asking for a second connection while holding one never returns. No socket is opened.
import type { PGlite } from "@electric-sql/pglite";
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from "kysely";
import { InTurn } from "./in-turn.js";

export function pglitePool(pglite: PGlite): PostgresPool {
  const session = new InTurn();
  return {
    connect: () =>
      new Promise((connected) => {
        session.run(() => new Promise<void>((release) => connected(clientOf(pglite, release))));
      }),
    end: () => pglite.close(),
  };
}

function clientOf(pglite: PGlite, release: () => void): PostgresPoolClient {
  async function query<R>(
    statement: string,
    parameters: readonly unknown[],
  ): Promise<PostgresQueryResult<R>> {
    const { rows, affectedRows } = await pglite.query<R>(statement, [...parameters]);
    return { command: commandOf(statement), rowCount: affectedRows || rows.length, rows };
  }
  return { query: query as PostgresPoolClient["query"], release };
}

const commands = ["UPDATE", "DELETE", "INSERT", "MERGE"] as const;

/** Kysely counts affected rows for these; everything else it reads as a selection. */
function commandOf(statement: string): PostgresQueryResult<never>["command"] {
  const word = /^\s*(\w+)/u.exec(statement)?.[1]?.toUpperCase();
  return commands.find((command) => command === word) ?? "SELECT";
}
