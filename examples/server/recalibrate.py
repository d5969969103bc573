#!/usr/bin/env python3
"""Finds the thresholds of this server that do what yours did with Perspective.

Reads JSON Lines, one comment each, from a file or standard input:

  {"text": "...", "scores": {"TOXICITY": 0.83, "INSULT": 0.7}}   what Perspective once said
  {"text": "...", "labels": {"TOXICITY": true}}                  what your moderators say

Scores the texts through /v1/batch of a running server and prints, for each attribute,
the threshold that flags the same share of comments as yours did, with how often both agree;
for labels, precision and recall at each threshold. Needs Python 3.8 and nothing else.

  python3 recalibrate.py --url http://127.0.0.1:8080 --old 0.7 --old 0.8 comments.jsonl
"""

import argparse
import json
import sys
import urllib.request

STEPS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]
CHUNK = 500  # lines a request: few enough that both sides never wait for each other


def main():
    options = arguments()
    with options.file as lines:
        comments = [json.loads(line) for line in lines if line.strip()]
    print(f"{len(comments)} comments")
    scores = [score for part in chunks(comments) for score in ask(options, part)]
    for kind, show in (("scores", show_old), ("labels", show_labels)):
        for attribute in sorted({name for c in comments for name in c.get(kind, {})}):
            pairs = [
                (c[kind][attribute], s[attribute])
                for c, s in zip(comments, scores)
                if s is not None and attribute in c.get(kind, {}) and attribute in s
            ]
            show(attribute, pairs, options.old)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("file", nargs="?", type=argparse.FileType(encoding="utf-8"), default=sys.stdin)
    parser.add_argument("--url", default="http://127.0.0.1:8080")
    parser.add_argument("--key", help="API key of the server, if it asks for one")
    parser.add_argument("--old", type=float, action="append", help="a threshold you used; repeatable")
    options = parser.parse_args()
    options.old = options.old or [0.7, 0.8, 0.9]
    return options


def chunks(items):
    return (items[i : i + CHUNK] for i in range(0, len(items), CHUNK))


def ask(options, comments):
    """Returns the attributes of each comment, None where the server refused it."""
    body = "".join(
        json.dumps({k: c[k] for k in ("text", "language") if k in c}) + "\n" for c in comments
    )
    request = urllib.request.Request(options.url + "/v1/batch", body.encode(), method="POST")
    if options.key:
        request.add_header("X-Api-Key", options.key)
    with urllib.request.urlopen(request) as response:
        return [json.loads(line).get("attributes") for line in response]


def show_old(attribute, pairs, thresholds):
    print(f"\n{attribute}: {len(pairs)} comments with an old score")
    print("  old threshold   flagged   new threshold   both agree")
    new_scores = sorted((new for _, new in pairs), reverse=True)
    for old in thresholds:
        flagged = sum(score >= old for score, _ in pairs)
        if flagged == 0:
            print(f"  {old:13.2f}   {0:6.1%}   none of the comments reached it")
            continue
        threshold = new_scores[flagged - 1]
        agree = sum((score >= old) == (new >= threshold) for score, new in pairs)
        print(f"  {old:13.2f}   {flagged / len(pairs):6.1%}   {threshold:13.2f}   {agree / len(pairs):9.1%}")


def show_labels(attribute, pairs, _):
    wanted = sum(bool(label) for label, _ in pairs)
    print(f"\n{attribute}: {len(pairs)} comments with a label, {wanted} of them true")
    print("  threshold   flagged   precision   recall")
    for threshold in STEPS:
        flagged = [bool(label) for label, score in pairs if score >= threshold]
        precision = f"{sum(flagged) / len(flagged):8.1%}" if flagged else "       –"
        recall = f"{sum(flagged) / wanted:6.1%}" if wanted else "     –"
        print(f"  {threshold:9.2f}   {len(flagged) / len(pairs):6.1%}    {precision}   {recall}")


if __name__ == "__main__":
    main()
