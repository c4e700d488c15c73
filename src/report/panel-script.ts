// The page's one script, as text. It opens an entry of the evidence beside the report instead of jumping to it, and
// gives the focus back on closing; the page loses nothing without it. It builds no HTML from text: entries are
// cloned, and ids are dropped from the clone.
export const panelScript = `
(() => {
  "use strict";
  const panel = document.getElementById("panel");
  const body = document.getElementById("panel-body");
  if (!panel || !body || !panel.showModal) return;
  let opener = null;

  const sentences = () => Array.from(body.querySelectorAll("ol > li"));

  function step(by) {
    const all = sentences();
    const at = all.indexOf(document.activeElement);
    const next = all[Math.min(Math.max(at + by, 0), all.length - 1)];
    if (!next) return;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "center" });
  }

  function open(entry, from) {
    opener = from;
    const copy = entry.cloneNode(true);
    for (const element of [copy, ...copy.querySelectorAll("[id]")]) element.removeAttribute("id");
    copy.removeAttribute("aria-labelledby");
    for (const back of copy.querySelectorAll(".back")) back.remove();
    for (const sentence of copy.querySelectorAll("ol > li")) sentence.tabIndex = -1;
    body.replaceChildren(copy);
    panel.showModal();
    body.scrollTop = 0;
    const first = sentences()[0];
    if (first) first.focus({ preventScroll: true });
  }

  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element && event.target.closest("a[data-entry]");
    const entry = link && document.getElementById("e-" + link.getAttribute("data-entry"));
    if (!entry) return;
    event.preventDefault();
    open(entry, link);
  });

  panel.addEventListener("keydown", (event) => {
    const forward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    const backward = document.documentElement.dir === "rtl" ? "ArrowRight" : "ArrowLeft";
    if (event.key === "ArrowDown" || event.key === forward) step(1);
    else if (event.key === "ArrowUp" || event.key === backward) step(-1);
    else return;
    event.preventDefault();
  });
  panel.addEventListener("click", (event) => {
    if (event.target === panel) panel.close();
  });
  panel.addEventListener("close", () => {
    body.replaceChildren();
    if (opener) opener.focus();
  });
  document.getElementById("panel-close").addEventListener("click", () => panel.close());
})();
`;
