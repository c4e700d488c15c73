// The page's one script, as text. It opens the sentences behind a number beside the report instead of jumping to
// them, and gives the focus back on closing; the page loses nothing without it. It builds no HTML from text: what the
// page holds is cloned without ids, and a sentence is marked again by its text alone.
export const panelScript = `
(() => {
  "use strict";
  const panel = document.getElementById("panel");
  const body = document.getElementById("panel-body");
  if (!panel || !body || !panel.showModal) return;
  let opener = null;

  const byReference = (link) => document.getElementById(link.getAttribute("href").slice(1));
  const items = () => Array.from(body.querySelectorAll("ol > li"));

  function element(name, className = "", text = "") {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.textContent = text;
    return made;
  }

  function step(by) {
    const all = items();
    const at = all.indexOf(document.activeElement);
    const next = all[Math.min(Math.max(at + by, 0), all.length - 1)];
    if (!next) return;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "center" });
  }

  /** A copy of a sentence with one stretch of it marked, or with nothing marked. */
  function copied(sentence, at, grey) {
    const copy = element("span", grey ? "around" : "");
    copy.dataset.n = sentence.dataset.n;
    const text = sentence.textContent;
    if (!at) copy.textContent = text;
    else copy.append(text.slice(0, at[0]), element("mark", "", text.slice(at[0], at[1])), text.slice(at[1]));
    return copy;
  }

  /** The sentences a reference names, and the one on either side where the page has it. */
  function quotation(link, first) {
    const block = first.closest("blockquote");
    const all = Array.from(block.querySelectorAll("[data-n]"));
    const from = all.indexOf(first);
    const last = link.dataset.to ? all.indexOf(document.getElementById(link.dataset.to)) : from;
    const at = link.dataset.at && link.dataset.at.split("-").map(Number);
    const near = (index, other) =>
      all[index] && Math.abs(all[index].dataset.n - all[other].dataset.n) === 1 ? [all[index]] : [];
    const copy = block.cloneNode(false);
    for (const one of near(from - 1, from)) copy.append(copied(one, null, true), " ");
    for (const one of all.slice(from, last + 1)) copy.append(copied(one, at, false), " ");
    for (const one of near(last + 1, last)) copy.append(copied(one, null, true));
    return copy;
  }

  /** The first sentences the page has of a document that is cited as such. */
  function opening(text) {
    const block = text.querySelector("blockquote");
    const copy = block.cloneNode(false);
    for (const one of Array.from(block.querySelectorAll("[data-n]")).slice(0, 2)) copy.append(copied(one, null, true), " ");
    return copy;
  }

  function item(link) {
    const target = byReference(link);
    const text = target.closest("article");
    const row = element("li");
    row.tabIndex = -1;
    row.append(target === text ? opening(text) : quotation(link, target));
    const source = element("p", "source");
    const place = element("a", "", link.dataset.entry);
    place.href = link.getAttribute("href");
    place.addEventListener("click", () => {
      opener = null;
      panel.close();
    });
    source.append(place, " ");
    for (const part of text.querySelector("h4").childNodes)
      if (!(part instanceof Element && part.className === "ordinal")) source.append(part.cloneNode(true));
    source.append(element("br"));
    for (const part of text.querySelector(".source").childNodes) source.append(part.cloneNode(true));
    row.append(source);
    return row;
  }

  function open(links, heading, more, from) {
    opener = from;
    const list = element("ol");
    list.append(...links.map(item));
    body.replaceChildren(element("h3", "", heading), list);
    if (more) body.append(more.cloneNode(true));
    panel.showModal();
    body.scrollTop = 0;
    const first = items()[0];
    if (first) first.focus({ preventScroll: true });
  }

  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element && event.target.closest("a[data-entry]");
    if (!link) return;
    const target = byReference(link);
    if (!target) return;
    event.preventDefault();
    const heading = (link.getAttribute("aria-label") || link.textContent).replace(link.textContent + ": ", "").trim();
    if (!link.dataset.list) open([link], heading, null, link);
    else open(Array.from(target.querySelectorAll("li a")), heading, target.querySelector(".more"), link);
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
