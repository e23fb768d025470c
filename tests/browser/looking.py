"""What a person would see at a glance, asked of a page: words beyond its edge or at its wrong side, cut rings."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

_TOO_WIDE = """() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`the page: ${scrollWidth} of ${clientWidth}`] : [];
  for (const one of document.querySelectorAll("body *")) {
    if (!one.checkVisibility() || one.closest("select, svg, input, .visually-hidden, .skip")) continue;
    if (!one.clientWidth || one.scrollWidth <= one.clientWidth + 1) continue;
    if (/hidden|clip/.test(getComputedStyle(one).overflowX)) found.push(`${one.tagName}.${one.className}`);
  }
  return found;
}"""

_AT_THE_LEFT = r"""() => {
  const ARABIC = /\p{Script=Arabic}/u, LETTER = /\p{L}/u;
  const begins = (text) => ARABIC.test((LETTER.exec(text) || [""])[0]);
  const told = (one, text) => `${one.tagName}.${one.className}: ${text.slice(0, 40)}`;
  const found = [];
  for (const field of document.querySelectorAll("input[type=text], input[type=search], textarea")) {
    const stands = field.matches(":dir(rtl)") || !begins(field.value) || !field.checkVisibility();
    if (!stands) found.push(told(field, field.name));
  }
  const blockOf = (one) => getComputedStyle(one).display === "inline" ? blockOf(one.parentElement) : one;
  const itself = (block) => { // what stands isolated within a line says nothing of the line
    const copy = block.cloneNode(true);
    for (const part of copy.querySelectorAll("bdi")) part.remove();
    return LETTER.test(copy.textContent) ? copy.textContent : block.textContent;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = new Set();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const near = text.parentElement;
    if (!ARABIC.test(text.data) || !near.checkVisibility()) continue;
    if (near.closest("select, textarea, .visually-hidden")) continue;
    const block = blockOf(near);
    if (seen.has(block) || !begins(itself(block))) continue;
    seen.add(block);
    const range = document.createRange();
    range.selectNodeContents(text);
    const pieces = [...range.getClientRects()];
    const line = pieces.filter((one) => Math.abs(one.top - pieces[0].top) < one.height / 2);
    const { left, right } = block.getBoundingClientRect();
    const { paddingLeft, paddingRight, textAlign } = getComputedStyle(block);
    const before = Math.min(...line.map((one) => one.left)) - left - parseFloat(paddingLeft);
    const behind = right - parseFloat(paddingRight) - Math.max(...line.map((one) => one.right));
    if (textAlign !== "center" && behind > before + 2) found.push(told(block, block.innerText));
  }
  return found;
}"""

_CUT_RINGS = r"""() => {
  const FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex], [contenteditable=true]";
  const called = (one) => `${one.tagName}.${one.className}`;
  const told = (one) => `${called(one)} in ${called(one.parentElement)}`;
  const edge = document.documentElement.clientWidth;
  const found = new Set();
  for (const one of document.querySelectorAll(FOCUSABLE)) {
    if (!one.checkVisibility({ visibilityProperty: true })) continue;
    one.focus({ focusVisible: true });
    if (document.activeElement !== one || one.tabIndex < 0) continue;
    one.scrollIntoView({ block: "nearest", inline: "nearest" }); // a browser leaves what is half in view where it is
    const { outlineStyle, outlineWidth, outlineOffset, boxShadow } = getComputedStyle(one);
    if (outlineStyle === "none") {
      if (boxShadow === "none") found.add(`no ring: ${told(one)}`);
      continue;
    }
    const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset) - 0.5;
    const { left, right, top, bottom, width } = one.getBoundingClientRect();
    if (!width) continue;
    if (left - reach < 0 || right + reach > edge) found.add(`beyond the window: ${told(one)}`);
    for (let up = one.parentElement; up !== document.body; up = up.parentElement) {
      const { overflowX, position } = getComputedStyle(up);
      const box = up.getBoundingClientRect();
      const cut = overflowX !== "visible" && (
        (left - reach < box.left && up.scrollLeft <= 0) || (top - reach < box.top && up.scrollTop <= 0)
        || (right + reach > box.right && up.scrollLeft + up.clientWidth >= up.scrollWidth - 1)
        || (bottom + reach > box.bottom && up.scrollTop + up.clientHeight >= up.scrollHeight - 1));
      if (cut) found.add(`cut by ${called(up)}: ${told(one)}`);
      if (position === "fixed") break;
    }
  }
  document.activeElement.blur();
  scrollTo(0, 0);
  return [...found];
}"""


def too_wide(page: Page) -> list[str]:
    """What reaches beyond the window, and what a box cuts off instead of showing it."""
    return page.evaluate(_TOO_WIDE)


def at_the_left(page: Page) -> list[str]:
    """Blocks and fields whose words are read from the right and yet stand at the left."""
    return page.evaluate(_AT_THE_LEFT)


def cut_rings(page: Page) -> list[str]:
    """What the keyboard reaches and shows no whole ring around it."""
    return page.evaluate(_CUT_RINGS)
