import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { atDisk, errorCode, orNullWhereMissing } from "./disk-problem.js";
import { refusal } from "./scratch-study.test.js";

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe("errors of the disk", () => {
  it("become problems that name the path", async () => {
    for (const code of ["ENOSPC", "EDQUOT"])
      assert.deepEqual(await refusal(atDisk("تقرير.html", () => Promise.reject(systemError(code)))), {
        name: "study/disk-full",
        values: { path: "تقرير.html" },
      });
    for (const code of ["EACCES", "EPERM", "EROFS"])
      assert.deepEqual(await refusal(atDisk("تقرير.html", () => Promise.reject(systemError(code)))), {
        name: "study/read-only",
        values: { path: "تقرير.html", code },
      });
  });

  it("are wrapped once, and keep the error as their cause", async () => {
    const full = systemError("ENOSPC");
    const inner = () => atDisk("inner", () => Promise.reject(full));
    const thrown = await atDisk("outer", inner).catch((error: unknown) => error);
    assert.ok(thrown instanceof Error && thrown.message.includes("inner"));
    assert.equal(thrown.cause, full);
  });

  it("pass as they are where nothing can be done about them", async () => {
    const other = systemError("EIO");
    await assert.rejects(
      atDisk("x", () => Promise.reject(other)),
      other,
    );
    assert.equal(errorCode(other), "EIO");
    assert.equal(errorCode("EIO"), null);
  });

  it("read a missing file as nothing, and any other as what it is", async () => {
    assert.equal(await orNullWhereMissing(Promise.reject(systemError("ENOENT"))), null);
    assert.equal(await orNullWhereMissing(Promise.reject(systemError("ENOTDIR"))), null);
    await assert.rejects(orNullWhereMissing(Promise.reject(systemError("EIO"))));
  });
});
