// PGlite, PostgreSQL inside this process, behind the face of the pg pool that Kysely's PostgreSQL dialect asks for.
// It has a single session: whoever is connected has it alone until release, or one transaction would swallow
// another's statements. Asking for a second connection while holding one never returns. No socket is opened.
import type { PGlite } from "@electric-sql/pglite";
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from "kysely";
import { InTurn } from "./in-turn.js";

export function pglitePool(pglite: PGlite): PostgresPool {
  const session = new InTurn();
  const engine = new Engine(pglite);
  return {
    connect: () =>
      new Promise((connected) => {
        session.run(() => new Promise<void>((release) => connected(clientOf(engine, release))));
      }),
    end: () => engine.close(),
  };
}

/**
 * PGlite, and whether it still runs. After a panic (a full disk is one) it answers no more and would wait for ever,
 * even on a rollback: from then on every statement fails with what ended it.
 */
class Engine {
  readonly #pglite: PGlite;
  #ended: unknown = null;

  constructor(pglite: PGlite) {
    this.#pglite = pglite;
  }

  async query<R>(statement: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    if (this.#ended !== null) throw this.#ended;
    try {
      const { rows, affectedRows } = await this.#pglite.query<R>(statement, [...parameters]);
      return { command: commandOf(statement), rowCount: affectedRows || rows.length, rows };
    } catch (error) {
      if (endsTheEngine(error)) this.#ended = error;
      throw error;
    }
  }

  async close(): Promise<void> {
    if (this.#ended === null) await this.#pglite.close();
  }
}

/** Anything but an error PostgreSQL answers a statement with and goes on. */
function endsTheEngine(error: unknown): boolean {
  return !(error instanceof Error && "severity" in error && error.severity === "ERROR");
}

function clientOf(engine: Engine, release: () => void): PostgresPoolClient {
  const query = (statement: string, parameters: readonly unknown[]) => engine.query(statement, parameters);
  return { query: query as PostgresPoolClient["query"], release };
}

const commands = ["UPDATE", "DELETE", "INSERT", "MERGE"] as const;

/** Kysely counts affected rows for these; everything else it reads as a selection. */
function commandOf(statement: string): PostgresQueryResult<never>["command"] {
  const word = /^\s*(\w+)/u.exec(statement)?.[1]?.toUpperCase();
  return commands.find((command) => command === word) ?? "SELECT";
}
