#!/bin/sh
# Starts the server, installs pinned published clients beside this file and runs them against it.
# Needs: the jar (mvn -pl examples/server -am package), curl, Node 20+, Python 3.10+, and for the
# page Chromium ($CHROMIUM; skipped if it is not there). Screenshots go to $SHOTS if it is set.
set -eu
cd "$(dirname "$0")"
PORT=${PORT:-18080}
BASE=http://127.0.0.1:$PORT
CHROMIUM=${CHROMIUM:-/usr/bin/chromium}

java -jar ../target/toxicity-server.jar --port "$PORT" --tier "${TIER:-auto}" &
SERVER=$!
trap 'kill $SERVER 2>/dev/null || true' EXIT
npm install --silent --no-audit --no-fund
[ -d .venv ] || python3 -m venv .venv
.venv/bin/pip install --quiet --disable-pip-version-check -r requirements.txt
for _ in $(seq 120); do
  curl -sf "$BASE/health" >/dev/null && break
  sleep 0.5
done

# the curl line of Perspective's documentation, with another address
curl -sf -H "Content-Type: application/json" --data \
  '{comment: {text: "what kind of idiot name is foo?"},
    languages: ["en"],
    requestedAttributes: {TOXICITY:{}} }' \
  "$BASE/v1alpha1/comments:analyze?key=YOUR_KEY_HERE"
echo
node clients.mjs "$BASE"
.venv/bin/python clients.py "$BASE"
if [ -x "$CHROMIUM" ]; then
  CHROMIUM=$CHROMIUM node page.mjs "$BASE/" ${SHOTS:+"$SHOTS"}
fi
kill -TERM $SERVER
wait $SERVER || [ $? -eq 143 ]
echo "tour: passed"
