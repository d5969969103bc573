// Published npm clients of Perspective and of OpenAI against a running server.
// Usage: node clients.mjs URL
import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import OpenAI from 'openai';

const base = process.argv[2] ?? 'http://127.0.0.1:8080';
const GOOGLE = 'https://commentanalyzer.googleapis.com';
const require = createRequire(import.meta.url);

/** Both Perspective packages have the address as a constant; their axios is told the other one. */
function redirect(packageName) {
  const axios = createRequire(require.resolve(packageName))('axios');
  axios.interceptors.request.use((config) => {
    assert.ok(config.url.startsWith(GOOGLE), 'the client asks Perspective');
    return {...config, url: config.url.replace(GOOGLE, base)};
  });
}

async function perspectiveApiClient() {
  redirect('perspective-api-client');
  const Perspective = require('perspective-api-client');
  const client = new Perspective({apiKey: 'any'});
  const plain = await client.analyze('you empty-headed stupid idiot');
  assert.ok(plain.attributeScores.TOXICITY.summaryScore.value > 0.5);
  assert.equal(plain.attributeScores.TOXICITY.spanScores[0].begin, 0);
  assert.deepEqual(plain.languages, ['en']);
  const six = await client.analyze('have a nice day', {
    attributes: ['toxicity', 'severe_toxicity', 'identity_attack', 'insult', 'profanity', 'threat'],
  });
  assert.equal(Object.keys(six.attributeScores).length, 6);
  const raw = await client.analyze({
    comment: {text: 'Nice to see you. You stupid idiot.'},
    requestedAttributes: {INSULT: {scoreThreshold: 0.5}},
    spanAnnotations: true,
    clientToken: 'token',
  });
  assert.equal(raw.clientToken, 'token');
  assert.ok(raw.attributeScores.INSULT);
  await assert.rejects(client.analyze('x', {attributes: ['KINDNESS']}), {
    name: 'ResponseError',
    message: 'Unknown requested attribute: KINDNESS',
  });
}

async function perspectiveJsClient() {
  redirect('@conversationai/perspectiveapi-js-client');
  const {Client} = require('@conversationai/perspectiveapi-js-client');
  const client = new Client('any');
  const byDefault = await client.getScores('you stupid idiot'); // asks for SPAM as well
  assert.ok(byDefault.TOXICITY > 0.5);
  assert.ok(!('SPAM' in byDefault));
  const chosen = await client.getScores('<b>hello</b>', {attributes: ['INSULT', 'THREAT'], languages: ['de']});
  assert.deepEqual(Object.keys(chosen), ['INSULT', 'THREAT']);
}

async function openai() {
  const client = new OpenAI({apiKey: 'any', baseURL: base + '/v1'});
  const one = await client.moderations.create({input: 'you stupid idiot'});
  assert.equal(one.results[0].flagged, true);
  assert.equal(one.results[0].categories.harassment, true);
  const two = await client.moderations.create({model: 'omni-moderation-latest', input: ['hello', 'good day']});
  assert.deepEqual(two.results.map((r) => r.flagged), [false, false]);
  await assert.rejects(client.moderations.create({input: []}), {status: 400});
}

for (const [name, visit] of Object.entries({
  'perspective-api-client 3.1.0 (npm)': perspectiveApiClient,
  '@conversationai/perspectiveapi-js-client 1.0.1 (npm)': perspectiveJsClient,
  'openai 7.57.0 (npm)': openai,
})) {
  await visit();
  console.log(name + ': passed');
}
