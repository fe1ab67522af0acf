// The site in a browser: accessible, usable by keyboard and on a phone, and asking for nothing but its own files.
// Run by scripts/browser, which gives the program, and where the packages of npm are.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [grip, packages, screenshots] = process.argv.slice(2);
const require = createRequire(join(packages, "node_modules/"));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

function makeSite(folder, register, ...extra) {
  execFileSync(grip, ["site", folder, "--register", register, "--peildatum", "2026-11-26", ...extra], { stdio: ["ignore", "ignore", "inherit"] });
}

function pagesOf(folder, at = "") {
  return readdirSync(join(folder, at), { withFileTypes: true }).flatMap((entry) => {
    const path = join(at, entry.name);
    if (entry.isDirectory()) return pagesOf(folder, path);
    return path.endsWith(".html") ? [path] : [];
  });
}

/** A page that fails the test on an error, and on any request for something that is no file of the site. */
async function open(context, folder, path) {
  const page = await context.newPage();
  page.on("console", (message) => assert.ok(!["error", "warning"].includes(message.type()), `${path}: ${message.text()}`));
  page.on("pageerror", (error) => assert.fail(`${path}: ${error}`));
  page.on("request", (request) => assert.ok(/^(file|data):/.test(request.url()), `${path}: ${request.url()}`));
  page.on("requestfailed", (request) => assert.fail(`${path}: ${request.url()}`));
  await page.goto(pathToFileURL(join(folder, path)).href);
  return page;
}

async function checkAccessible(browser, folder, paths) {
  for (const [colorScheme, width] of [["light", 1200], ["dark", 1200], ["light", 390]]) {
    const context = await browser.newContext({ colorScheme, bypassCSP: true, viewport: { width, height: 900 } });
    for (const path of paths) {
      const page = await open(context, folder, path);
      await page.evaluate(axe);
      const found = await page.evaluate((values) => window.axe.run(document, { preload: false, runOnly: { type: "tag", values } }), rules);
      const told = found.violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.html).join(" ")}`);
      assert.deepEqual(told, [], `${path}, ${colorScheme}, ${width} wide`);
      await page.close();
    }
    await context.close();
  }
}

async function checkNarrow(browser, folder, paths) {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
  for (const path of paths) {
    const page = await open(context, folder, path);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 320, `${path}: ${wide} pixels wide on a phone of 320`);
    const over = await page.$$eval("#overzicht td, #overzicht tbody th, #overzicht thead th", (cells) => cells
      .filter((cell) => cell.scrollHeight > cell.clientHeight).map((cell) => cell.textContent));
    assert.deepEqual(over, [], `${path}: text over what stands below it`);
    await page.close();
  }
  await context.close();
}

/** On a phone nothing of a wide table is cut off: its cells stand below each other, each with its head. */
async function checkPhone(browser, folder, paths) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  let tables = 0;
  for (const path of paths) {
    const page = await open(context, folder, path);
    const wrong = await page.$$eval(".breed", (all) => all.flatMap((table) => {
      const cut = table.scrollWidth > table.parentElement.clientWidth ? ["cut off"] : [];
      const cells = Array.from(table.querySelectorAll("td:not(:first-child):not(:empty)"));
      return cut.concat(cells.filter((cell) => getComputedStyle(cell, "::before").content === "none" && !cell.closest(".tussenkop"))
        .map((cell) => `without a head: ${cell.textContent}`));
    }));
    assert.deepEqual(wrong, [], path);
    tables += await page.locator(".breed").count();
    await page.close();
  }
  assert.ok(tables > 20, `${tables} wide tables`);
  const page = await open(context, folder, "index.html");
  assert.equal(await page.locator("#filter-tekst").isVisible(), false); // shut: it takes a whole screen
  await page.tap("#kies summary");
  await page.fill("#filter-tekst", "vergelijkt"); // stands above the table only
  assert.deepEqual(await shown(page), ["Werk en Inkomen Voorbeeldregio"]);
  const shared = await open(context, folder, "index.html");
  await shared.goto(page.url());
  await shared.reload();
  assert.equal(await shared.inputValue("#filter-tekst"), "vergelijkt");
  assert.equal(await shared.locator("#filter-tekst").isVisible(), true);
  await context.close();
}

const shown = (page) => page.$$eval("#overzicht tbody tr:not([hidden]) th", (cells) => cells.map((cell) => cell.textContent.trim()));

/** Goes on by keyboard alone until the element has the focus, which must be seen. */
async function tabTo(page, selector) {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) {
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
      assert.notEqual(outline, "none", `the focus on ${selector} is not seen`);
      return;
    }
  }
  assert.fail(`${selector} cannot be reached by keyboard`);
}

async function checkFilters(browser, folder) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  const page = await open(context, folder, "index.html");
  const all = await shown(page);
  assert.equal(all.length, 13);

  await tabTo(page, "#filter-signaal");
  await page.keyboard.type("aandacht");
  assert.deepEqual(await shown(page), ["Gezondheidsregio Groot-Voorbeeld"]); // its development is the only red one in the register
  assert.equal(await page.textContent("#aantal"), "1 van de 13 samenwerkingen.");

  const shared = await open(context, folder, "index.html");
  await shared.goto(page.url()); // the choice stands in the address
  await shared.reload();
  assert.deepEqual(await shown(shared), ["Gezondheidsregio Groot-Voorbeeld"]);

  await tabTo(page, "#filters button[type=reset]");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.getElementById("aantal").textContent === "Alle 13 samenwerkingen.");
  assert.deepEqual(await shown(page), all);

  await page.reload();
  await tabTo(page, "#filter-tekst");
  await page.keyboard.type("ZWEMBAD");
  assert.deepEqual(await shown(page), ["Stichting Zwembad De Voorbeeldplas"]);
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");

  await tabTo(page, "#overzicht thead th:nth-child(2) button");
  await page.keyboard.press("Enter");
  const byAmount = await shown(page); // the contributions of 2026, as the files have them
  assert.equal(byAmount[0], "Veiligheidsregio Groot-Voorbeeld"); // 1.958.700
  assert.equal(byAmount[1], "Gezondheidsregio Groot-Voorbeeld"); // 1.832.000
  assert.equal(await page.getAttribute("#overzicht thead th:nth-child(2)", "aria-sort"), "descending");
  await page.keyboard.press("Enter");
  assert.equal(byAmount.at(-1), "Netwerk Wonen Groot-Voorbeeld"); // not known: last, whichever way
  assert.deepEqual((await shown(page)).reverse().slice(0, 3), [byAmount.at(-1), ...byAmount.slice(0, 2)]);

  await tabTo(page, "#overzicht thead th:nth-child(5) button");
  await page.keyboard.press("Enter");
  const days = await page.$$eval("#overzicht tbody td:nth-child(5)", (cells) => cells.map((cell) => cell.textContent));
  const months = days.map((text) => (/(\d+)\s(november|december|januari)/.exec(text) ?? ["niets"])[0].replace(/\s/, " "));
  assert.deepEqual(months.slice(0, 6), ["26 november", "26 november", "3 december", "17 december", "28 januari", "niets"]);
  await context.close();
}

async function checkWithoutScript(browser, folder) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await open(context, folder, "index.html");
  assert.equal(await page.locator("#overzicht tbody tr").count(), 13);
  assert.equal(await page.locator("#filters").isVisible(), false);
  await context.close();
}

async function checkHostile(browser, folder) {
  const context = await browser.newContext();
  for (const path of pagesOf(folder)) {
    const page = await open(context, folder, path);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => window.gehackt), undefined, path);
    assert.equal(await page.locator("[onload], [onmouseover], [onfocus], [autofocus]").count(), 0, path);
    assert.equal(await page.locator("img[src='x'], script:not([src$='filters.js'])").count(), 0, path);
    await page.close();
  }
  const page = await open(context, folder, "index.html");
  await page.selectOption("#filter-beleidsveld", "A|b");
  assert.deepEqual(await shown(page), ['A" onmouseover="gehackt=1" x="{{naam}} & < 3']);
  await context.close();
}

const work = mkdtempSync(join(tmpdir(), "grip-site-"));
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
try {
  const site = join(work, "voorbeeldstad");
  makeSite(site, "examples/voorbeeldstad/registry");
  const every = pagesOf(site);
  const kinds = every.filter((path) => !path.includes("/") || path.startsWith("samenwerkingen/gezondheidsregio") || path === every.find((p) => p.startsWith("vergaderingen/")));
  await checkAccessible(browser, site, kinds);
  await checkNarrow(browser, site, every);
  await checkPhone(browser, site, kinds);
  await checkFilters(browser, site);
  await checkWithoutScript(browser, site);
  const evil = join(work, "evil");
  makeSite(evil, "tests/site/registry");
  await checkHostile(browser, evil);
  if (screenshots) {
    const context = await browser.newContext({ viewport: { width: 1200, height: 1000 } });
    for (const path of ["index.html", "samenwerkingen/gezondheidsregio.html"]) {
      const page = await open(context, site, path);
      await page.screenshot({ path: join(screenshots, `${path.replace("/", "-")}.png`) });
    }
  }
  console.log(`The site is in order: ${kinds.length} kinds of page in both modes, ${every.length} on a phone.`);
} finally {
  await browser.close();
  rmSync(work, { recursive: true });
}
