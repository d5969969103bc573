"""Gives every single character of the vocabulary both of its forms, at the start of a word and inside one, and names
to emoji that the starting model has no piece for.

python complete.py --work DIR [--checkpoint final.pt]

A word is unknown as a whole if one of its characters has no piece for its place: "idiot" with an emoji stuck to it would
be read as nothing. The form that is missing gets the embedding of the other; an emoji without any gets the mean of the
words of its Unicode name. Changes vocab.txt and the checkpoint in
place; started again, it finds nothing to do.
"""
from __future__ import annotations

import argparse
import pathlib
import unicodedata

import torch

import model
import vocabulary


# Emoji that people abuse, threaten, flirt or cheer with, whether the starting model has them or not.
EMOJI = ("🙉🐵🐖🐽🐁🪳🦟🐛🐕🐩🦮🐄🐮🐂🐑🐏🐐🦓🐫🐪🐊🦎🕷🦂🪰🪱🤧🥴⚰🪦🗡🧨🪓🩸🤛🤜🤏🥵🫦🏴🦽🦼🕌🕋✝🕍🕎🛕🐋🥥🍗🍟🌮🌯🍜🍣🥢🍝🥖🧅🧄👵👴👲🧔🤰"
         "🥳🧠🚮🚽🧻🖕🤡🐒🐷🐍🐀💩🤮🤢🤬😡🔪🔫💣👎🍆🍑")
UNSAID = {"face", "with", "symbol", "of", "in", "its", "and", "the", "person", "sign"}


def named(pieces: list[str]) -> list[tuple[str, list[int]]]:
    """(emoji, rows of the words of its name) for emoji without any piece."""
    tokenizer = vocabulary.build({piece: number for number, piece in enumerate(pieces)})
    found = []
    for emoji in EMOJI:
        if emoji not in pieces and "##" + emoji not in pieces:
            words = [word for word in unicodedata.name(emoji).lower().replace("-", " ").split() if word not in UNSAID]
            found.append((emoji, tokenizer.encode(" ".join(words), add_special_tokens=False).ids))
    return found


def missing_forms(pieces: list[str]) -> list[tuple[str, int]]:
    """(new piece, row to copy) for single characters that are known in one form only."""
    known, found = set(pieces), []
    for number, piece in enumerate(pieces):
        character = piece.removeprefix("##")
        if len(character) != 1 or stands_alone(character):
            continue
        other = character if piece.startswith("##") else "##" + character
        if other not in known:
            found.append((other, number))
    return found


def stands_alone(character: str) -> bool:
    """Punctuation and ideographs are never inside a word: the tokenizer cuts around them."""
    return (unicodedata.category(character)[0] == "P" or (character.isascii() and not character.isalnum())
            or "CJK UNIFIED" in unicodedata.name(character, "") or "CJK COMPATIBILITY IDEOGRAPH" in unicodedata.name(character, ""))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--checkpoint", default="final.pt")
    options = parser.parse_args()
    names, path = options.work / "vocab.txt", options.work / options.checkpoint
    pieces = [piece for piece in names.read_text(encoding="utf-8").split("\n") if piece]
    state = torch.load(path, map_location="cpu")
    pieces = pieces[:len(state["table"])]
    emoji = named(pieces)
    if emoji:
        state["table"] = torch.cat([state["table"], *(state["table"][rows].mean(0, keepdim=True) for _, rows in emoji)])
        pieces += [piece for piece, _ in emoji]
    added = missing_forms(pieces)
    if added:
        state["table"] = torch.cat([state["table"], state["table"][[row for _, row in added]]])
        kept = {name: state[name] for name in ("table", "encoder", "head", "tokens", "seconds") if name in state}
        names.write_text("\n".join(pieces + [piece for piece, _ in added]) + "\n", encoding="utf-8")
        vocabulary.load(options.work).save(str(options.work / "tokenizer.json"), pretty=False)
        model.save(path, **kept)
    print(f"{len(emoji)} emoji and {len(added)} forms added, {len(state['table'])} pieces", flush=True)


if __name__ == "__main__":
    main()
