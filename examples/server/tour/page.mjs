// Opens the nudge page in a real Chromium, uses it with the keyboard, takes screenshots and
// measures the time from the last key to the underline. Usage: node page.mjs URL [SCREENSHOT_DIR]
import {mkdirSync} from 'node:fs';
import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';

const url = process.argv[2] ?? 'http://127.0.0.1:8080/';
const shots = process.argv[3];
if (shots) mkdirSync(shots, {recursive: true});
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage();
const foreign = [];
const complaints = [];
page.on('request', (r) => new URL(r.url()).origin === new URL(url).origin || foreign.push(r.url()));
page.on('console', (m) => ['error', 'warn'].includes(m.type()) && complaints.push(m.text()));
page.on('pageerror', (e) => complaints.push(String(e)));

async function shot(name) {
  if (shots) await page.screenshot({path: `${shots}/${name}.png`, fullPage: true});
}

async function look(scheme, width, height) {
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
  await page.setViewport({width, height});
}

/** Notes in the page when a key arrived and when the first underline after it was painted. */
function observe() {
  window.lastInput = 0;
  window.drawn = 0;
  document.getElementById('text').addEventListener('input', () => {
    window.lastInput = performance.now();
    window.drawn = 0;
  }, true);
  new MutationObserver(() => {
    if (!document.querySelector('#marks mark') || window.drawn) return;
    requestAnimationFrame(() => { window.drawn = performance.now(); });
  }).observe(document.getElementById('marks'), {childList: true});
}

/** Types a text and returns milliseconds from its last key to the painted underline. */
async function underlined(words) {
  await page.click('#clear');
  await page.keyboard.type(words, {delay: 15});
  await page.waitForFunction(() => window.drawn > window.lastInput, {timeout: 5000});
  return page.evaluate(() => window.drawn - window.lastInput);
}

await look('light', 900, 900);
await page.goto(url, {waitUntil: 'networkidle0'});
await page.evaluate(observe);
const times = [];
for (let i = 0; i < 25; i++) times.push(await underlined(`No ${i}. You are such a stupid 1d10t`));
times.sort((a, b) => a - b);
console.log(`end of typing to underline: median ${times[12].toFixed(0)} ms, slowest of 25 ${times[24].toFixed(0)} ms`);
await shot('light-reply');

// keyboard alone: from the text to Send, into the dialog, and back to the text
await page.keyboard.press('Tab');
await page.keyboard.press('Enter');
await page.waitForSelector('#rethink[open]');
assert.equal(await page.evaluate(() => document.activeElement.id), 'edit', 'the safe choice has the focus');
await shot('light-dialog');
await look('dark', 900, 900);
await shot('dark-dialog');
await page.keyboard.press('Escape');
await page.waitForSelector('#rethink:not([open])');
await shot('dark-reply');
await page.focus('#tab-reply');
await page.keyboard.press('ArrowRight');
assert.equal(await page.evaluate(() => document.activeElement.id), 'tab-scores');
assert.equal(await page.$$eval('#bars [role=meter]', (n) => n.length), 7);
assert.match(await page.$eval('#undone', (n) => n.textContent), /idiot/);
await shot('dark-scores');
await look('light', 900, 900);
await shot('light-scores');
await look('light', 360, 740);
await shot('phone-scores');
await page.click('#tab-reply');
await shot('phone-reply');
assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'no sideways scrolling on a phone');

// underlines lie under right-to-left words too
await underlined('أنت غبي وحمار');
await shot('phone-arabic');
await underlined('You are such a stupid 1d10t');

// what a screen reader is told
const tree = JSON.stringify(await page.accessibility.snapshot());
for (const wanted of ['"role":"tab"', '"name":"Your reply"', '"name":"Send"', 'places may hurt']) {
  assert.ok(tree.includes(wanted), `accessibility tree has ${wanted}`);
}

// a friendly text is sent without a question
await page.evaluate(() => document.getElementById('clear').click());
await page.focus('#text');
await page.keyboard.type('What a good idea, thank you!');
await page.click('#send');
await page.waitForFunction(() => document.querySelector('#sent').textContent.includes('good idea'));
assert.deepEqual(foreign, [], 'nothing is loaded from elsewhere');
assert.deepEqual(complaints, [], 'the console is quiet');
console.log('page: keyboard, dialog, tabs, bars, undone, phone, accessibility names, no foreign request: passed');
await browser.close();
