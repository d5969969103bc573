'use strict';
// Asks /v1/score after each pause and shows the answer. Texts stay in this window.

const PAUSE_MS = 35; // short enough that pause, answer and paint stay under 100 ms
const HISTORY = 40;
const ATTRIBUTES = {
  TOXICITY: ['Toxicity', 'rude or likely to make people leave'],
  SEVERE_TOXICITY: ['Severe toxicity', 'very hateful or aggressive'],
  IDENTITY_ATTACK: ['Identity attack', 'an attack on people for who they are'],
  INSULT: ['Insult', 'an insult'],
  PROFANITY: ['Profanity', 'a swear word'],
  THREAT: ['Threat', 'a threat or a wish of harm'],
  SEXUALLY_EXPLICIT: ['Sexually explicit', 'sexually explicit'],
};
const DISGUISES = {
  styled: 'decorated letters', invisible: 'invisible characters', marks: 'marks over letters',
  diacritics: 'accents', homoglyph: 'letters of another script that look the same',
  leet: 'digits or signs for letters', separators: 'letters pulled apart', repeats: 'repeated letters',
  censored: 'masked letters', merged: 'words run together', reversed: 'reversed or upside-down letters',
  tags: 'hidden tag characters', escapes: 'coded characters', phonetic: 'spelling by sound',
  typo: 'a typing slip', markup: 'markup inside the word', emoji_letters: 'emoji for letters',
  decomposed: 'characters taken apart',
};
const CONTEXTS = {
  DIRECTED: 'It is aimed at somebody.', NEGATED: 'It is denied here, so it counts less.',
  QUOTED: 'It is quoted, so it counts less.', CONDEMNED: 'The text speaks against it, so it counts less.',
  SELF: 'It is said about oneself.', CLINICAL: 'The wording is factual.',
  DISTRESS: 'It sounds like your own pain. If you are in distress, talk to somebody you trust or a crisis line.',
  OBJECT: 'It is aimed at a thing, not at a person.', GROUP: 'It is close to the name of a group of people.',
  INTENSIFIED: 'It is made stronger by the words around it.',
};
const SOFT = new Set(['NEGATED', 'QUOTED', 'CONDEMNED', 'CLINICAL']);
const $ = (id) => document.getElementById(id);
const text = $('text');
const text2 = $('text2');
const history = Object.fromEntries(Object.keys(ATTRIBUTES).map((name) => [name, []]));
const rows = {};
let key = '';
let timer = 0;
let typedAt = 0;
let asked = 0;
let current = null; // the answer to the text as it stands, or null

function element(tag, className, content) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (content !== undefined) node.textContent = content;
  return node;
}

function changed(source) {
  (source === text ? text2 : text).value = source.value;
  typedAt = performance.now();
  current = null;
  asked++; // an answer still under way is about another text
  keepMarks();
  clearTimeout(timer);
  timer = setTimeout(ask, PAUSE_MS);
}

async function ask() {
  const mine = ++asked;
  const asking = text.value;
  if (!asking.trim()) return show(null, asking);
  const body = {text: asking};
  if ($('language').value) body.language = $('language').value;
  let answer;
  try {
    answer = await post('v1/score', body);
  } catch (error) {
    if (mine === asked) fail(error.message);
    return undefined;
  }
  if (mine === asked) show(answer, asking);
  return answer;
}

async function post(url, body) {
  const headers = {'Content-Type': 'application/json'};
  if (key) headers['X-Api-Key'] = key;
  const response = await fetch(url, {method: 'POST', headers, body: JSON.stringify(body)});
  const answer = await response.json();
  if (response.ok) return answer;
  const refused = response.status === 403 || /API key/.test(answer.error.message);
  $('key-form').hidden = !refused;
  throw new Error(answer.error.message);
}

function fail(message) {
  current = null;
  $('summary').textContent = 'No answer: ' + message;
}

function show(answer, asking) {
  current = answer;
  const reasons = answer ? answer.evidence.filter(hurts).sort((a, b) => b.weight - a.weight) : [];
  drawMarks(asking, reasons);
  drawReasons($('reasons'), asking, reasons);
  $('summary').textContent = summary(answer, reasons);
  drawBars(answer);
  drawUndone(answer, asking);
  const took = performance.now() - typedAt;
  $('timing').textContent = answer ? 'answered in ' + Math.round(took) + ' ms' : '';
}

// A word that is quoted, denied or condemned is no reason to rethink.
function hurts(evidence) {
  return evidence.weight >= 0.3 && !evidence.context.some((c) => SOFT.has(c));
}

function strong(evidence) {
  return evidence.weight >= 0.8 || evidence.attribute === 'IDENTITY_ATTACK' || evidence.attribute === 'THREAT';
}

function summary(answer, reasons) {
  if (!answer) return 'Nothing to say about this text yet.';
  if (answer.decision.action === 'ALLOW' && !reasons.length) return 'Nothing here seems hurtful.';
  if (answer.decision.action === 'ALLOW') return counted(reasons.length) + ' may hurt, but the text as a whole seems fine.';
  const why = answer.decision.reasons.map((r) => ATTRIBUTES[r.attribute][0].toLowerCase() + ' ' + percent(r.probability));
  return (reasons.length ? counted(reasons.length) + ' may hurt' : 'The text as a whole may hurt')
    + ' (' + why.join(', ') + ').';
}

const counted = (n) => (n === 1 ? 'One place' : n + ' places');
const percent = (p) => Math.round(p * 100) + ' %';

function drawMarks(asking, reasons) {
  const marks = $('marks');
  marks.replaceChildren();
  let from = 0;
  for (const reason of [...reasons].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (reason.start < from) continue; // inside a longer one
    marks.append(asking.slice(from, reason.start));
    marks.append(element('mark', strong(reason) ? 'strong' : '', asking.slice(reason.start, reason.end)));
    from = reason.end;
  }
  marks.append(asking.slice(from) + '\n');
  marks.scrollTop = text.scrollTop;
}

// Until the next answer the old underlines would stand under other words.
function keepMarks() {
  const marks = $('marks');
  let at = 0;
  for (const node of [...marks.childNodes]) {
    const same = text.value.startsWith(node.textContent, at);
    if (!same) {
      while (node.nextSibling) node.nextSibling.remove();
      node.remove();
      break;
    }
    at += node.textContent.length;
  }
  marks.append(text.value.slice(at) + '\n');
}

function plain(reason) {
  let why = 'reads as ' + ATTRIBUTES[reason.attribute][1];
  if (reason.target) why += ' against people by ' + reason.target.replaceAll('_', ' ');
  return why + '.';
}

function drawReasons(list, asking, reasons) {
  list.replaceChildren();
  for (const reason of reasons.slice(0, 8)) {
    const button = element('button', 'reason' + (strong(reason) ? ' strong' : ''));
    button.type = 'button';
    button.append(element('q', '', asking.slice(reason.start, reason.end)), ' ' + plain(reason));
    const more = reason.context.map((c) => CONTEXTS[c]);
    if (reason.disguises.length) more.unshift('Read through ' + reason.disguises.map((d) => DISGUISES[d] || d).join(', ') + '.');
    if (more.length) button.append(element('small', '', more.join(' ')));
    button.addEventListener('click', () => select(reason));
    list.append(element('li'));
    list.lastChild.append(button);
  }
}

function select(reason) {
  if ($('rethink').open) $('rethink').close();
  text.focus();
  text.setSelectionRange(reason.start, reason.end);
}

function makeBars() {
  for (const [name, [title]] of Object.entries(ATTRIBUTES)) {
    const row = element('div', 'bar');
    const track = element('div', 'track');
    const value = element('div', 'value');
    const number = element('span', 'number', '–');
    const label = element('span', '', title);
    label.id = 'label-' + name;
    track.setAttribute('role', 'meter');
    track.setAttribute('aria-labelledby', label.id);
    track.setAttribute('aria-valuemin', '0');
    track.setAttribute('aria-valuemax', '100');
    track.setAttribute('aria-valuenow', '0');
    track.append(value);
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('class', 'history');
    svg.setAttribute('viewBox', '0 0 ' + (HISTORY - 1) + ' 20');
    svg.setAttribute('preserveAspectRatio', 'none');
    svg.setAttribute('aria-hidden', 'true');
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'polyline');
    svg.append(line);
    row.append(label, track, number, svg);
    $('bars').append(row);
    rows[name] = {track, value, number, line};
  }
}

function drawBars(answer) {
  for (const [name, {track, value, number, line}] of Object.entries(rows)) {
    const p = answer ? answer.attributes[name] : 0;
    if (answer) history[name] = [...history[name], p].slice(-HISTORY);
    value.style.width = p * 100 + '%';
    value.className = 'value' + (p >= 0.9 ? ' strong' : p >= 0.7 ? ' mild' : '');
    number.textContent = answer ? p.toFixed(2) : '–';
    track.setAttribute('aria-valuenow', Math.round(p * 100));
    track.setAttribute('aria-valuetext', percent(p));
    const first = HISTORY - history[name].length;
    line.setAttribute('points', history[name].map((v, i) => first + i + ',' + (19 - 18 * v).toFixed(1)).join(' '));
  }
  $('detected').textContent = answer && !$('language').value ? 'detected: ' + languageName(answer.language) : '';
}

function drawUndone(answer, asking) {
  const found = answer ? answer.evidence.filter((e) => e.disguises.length) : [];
  const body = $('undone');
  body.replaceChildren();
  for (const evidence of found) {
    const row = element('tr');
    const written = asking.slice(evidence.start, evidence.end).replace(/[\p{Cf}\p{Cc}]/gu, '·');
    row.append(element('td', '', written), element('td', '', evidence.entry));
    row.append(element('td', '', evidence.disguises.map((d) => DISGUISES[d] || d).join(', ')));
    body.append(row);
  }
  if (!found.length) {
    const cell = element('td', 'quiet', 'Nothing was disguised.');
    cell.colSpan = 3;
    body.append(element('tr'));
    body.lastChild.append(cell);
  }
}

async function send() {
  clearTimeout(timer);
  const asking = text.value;
  if (!asking.trim()) return text.focus();
  const answer = current || (await ask());
  if (text.value !== asking) return undefined; // typed on meanwhile
  if (!answer || answer.decision.action === 'ALLOW') return deliver();
  const reasons = answer.evidence.filter(hurts).sort((a, b) => b.weight - a.weight);
  const blocked = answer.decision.action === 'BLOCK';
  $('rethink-why').textContent = (blocked ? 'This reply cannot be sent as it is: ' : 'Others may be hurt by this reply: ')
    + answer.decision.reasons.map((r) => 'it reads as ' + ATTRIBUTES[r.attribute][1]).join(', and ') + '.';
  drawReasons($('rethink-reasons'), asking, reasons);
  $('anyway').hidden = blocked;
  $('rethink').showModal();
  $('edit').focus();
  return undefined;
}

// The page only shows what a platform would do; nothing leaves the window.
function deliver() {
  if ($('rethink').open) $('rethink').close();
  const list = $('sent');
  if (list.querySelector('.quiet')) list.replaceChildren();
  list.prepend(element('li', '', text.value));
  text.value = '';
  changed(text);
  $('summary').textContent = 'Sent.';
  text.focus();
}

function choose(tab) {
  for (const other of document.querySelectorAll('[role=tab]')) {
    const chosen = other === tab;
    other.setAttribute('aria-selected', chosen);
    other.tabIndex = chosen ? 0 : -1;
    $(other.getAttribute('aria-controls')).hidden = !chosen;
  }
}

function arrows(event) {
  const tabs = [...document.querySelectorAll('[role=tab]')];
  const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
  if (!step) return;
  const next = tabs[(tabs.indexOf(event.target) + step + tabs.length) % tabs.length];
  choose(next);
  next.focus();
  event.preventDefault();
}

const names = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'code'});
const languageName = (tag) => (tag === 'und' ? 'no sign of a language' : names.of(tag));

async function languages() {
  const headers = key ? {'X-Api-Key': key} : {};
  const response = await fetch('v1/info', {headers});
  if (!response.ok) {
    $('key-form').hidden = false;
    return;
  }
  const {languages: tags} = await response.json();
  const options = tags.map((tag) => [languageName(tag), tag]).sort((a, b) => a[0].localeCompare(b[0]));
  $('language').replaceChildren($('language').options[0], ...options.map(([name, tag]) => new Option(name, tag)));
}

makeBars();
languages();
text.addEventListener('input', () => changed(text));
text2.addEventListener('input', () => changed(text2));
text.addEventListener('scroll', () => { $('marks').scrollTop = text.scrollTop; });
$('language').addEventListener('change', () => changed(text));
$('send').addEventListener('click', send);
$('edit').addEventListener('click', () => { $('rethink').close(); text.focus(); });
$('anyway').addEventListener('click', deliver);
$('clear').addEventListener('click', () => { text.value = ''; changed(text); text.focus(); });
$('key-form').addEventListener('submit', (event) => {
  event.preventDefault();
  key = $('key').value;
  $('key').value = '';
  $('key-form').hidden = true;
  languages();
  changed(text);
});
for (const tab of document.querySelectorAll('[role=tab]')) {
  tab.addEventListener('click', () => choose(tab));
  tab.addEventListener('keydown', arrows);
}
