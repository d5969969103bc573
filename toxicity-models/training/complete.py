"""Gives every single character of the vocabulary both of its forms, at the start of a word and inside one, drops pieces that
the tokenizer never makes, and gives emoji that the starting model has no piece for the meaning of their names.

python complete.py --work DIR [--checkpoint final.pt]

A word is unknown as a whole if one of its characters has no piece for its place. The form that is missing gets the embedding
of the other; an emoji without any gets the mean of the words of its Unicode name. Changes vocab.txt and the checkpoint in
place; started again, it finds nothing to do.
"""
from __future__ import annotations

import argparse
import pathlib
import unicodedata

import torch

import model
import vocabulary


# Emoji of other blocks that people abuse, threaten, flirt or cheer with, and the letters of flags.
SINGLE = "⚰⚔⚖⚗⛏⛪⛴⛽⛹✡✝☦☮☯☸♿⚧❤☠☢☣☎✂✈✉✊✋✌✍🕉🕊🕯🕴🕵🕶🕷🕸🕹🕺🖐🖕🖖🖤🗑🗡🗣🗿🇦🇧🇨🇩🇪🇫🇬🇭🇮🇯🇰🇱🇲🇳🇴🇵🇶🇷🇸🇹🇺🇻🇼🇽🇾🇿🅰🅱🅾🆎🆑🆒🆓🆔🆕🆖🆗🆘🆙🆚"


def emoji() -> list[str]:
    return list(dict.fromkeys(vocabulary.pictures() + list(SINGLE)))


def named(pieces: list[str]) -> list[tuple[str, list[int]]]:
    """(emoji, rows of the words of its name) for emoji without any piece."""
    tokenizer = vocabulary.build({piece: number for number, piece in enumerate(pieces)})
    found, known = [], set(pieces)
    for sign in emoji():
        if sign not in known:
            found.append((sign, tokenizer.encode(" ".join(vocabulary.name_of(sign)), add_special_tokens=False).ids))
    return [(sign, rows) for sign, rows in found if rows]


def readable(pieces: list[str]) -> list[int]:
    """Rows of the pieces that the tokenizer can make: a sign stands alone, and what normalizing changes is never read."""
    shape = vocabulary.normalizer()
    kept = []
    for number, piece in enumerate(pieces):
        character = piece.removeprefix("##")
        inside_sign = piece != character and len(character) == 1 and vocabulary.is_sign(character)
        if not inside_sign and (piece in vocabulary.SPECIAL or shape.normalize_str(character).strip() == character):
            kept.append(number)
    return kept


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
    """Punctuation, ideographs and signs are never inside a word: the tokenizer cuts around them."""
    return (vocabulary.is_sign(character) or unicodedata.category(character)[0] == "P" or (character.isascii() and not character.isalnum())
            or "CJK UNIFIED" in unicodedata.name(character, "") or "CJK COMPATIBILITY IDEOGRAPH" in unicodedata.name(character, ""))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--checkpoint", default="final.pt")
    options = parser.parse_args()
    names, path = options.work / "vocab.txt", options.work / options.checkpoint
    pieces = [piece for piece in names.read_text(encoding="utf-8").split("\n") if piece]
    state = torch.load(path, map_location="cpu")
    table = state["table"]
    pieces = pieces[:len(table)]
    kept = readable(pieces)
    dropped = len(pieces) - len(kept)
    pieces, table = [pieces[row] for row in kept], table[kept]
    signs = named(pieces)
    if signs:
        table = torch.cat([table, *(table[rows].mean(0, keepdim=True) for _, rows in signs)])
        pieces += [piece for piece, _ in signs]
    forms = missing_forms(pieces)
    if forms:
        table = torch.cat([table, table[[row for _, row in forms]]])
        pieces += [piece for piece, _ in forms]
    if dropped or signs or forms:
        state["table"] = table
        names.write_text("\n".join(pieces) + "\n", encoding="utf-8")
        vocabulary.load(options.work).save(str(options.work / "tokenizer.json"), pretty=False)
        model.save(path, **{name: state[name] for name in ("table", "encoder", "head", "tokens", "seconds") if name in state})
    print(f"{dropped} unreadable pieces dropped, {len(signs)} emoji and {len(forms)} forms added, {len(table)} pieces", flush=True)


if __name__ == "__main__":
    main()
