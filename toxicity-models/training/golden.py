"""Writes the golden file of the Java tokenizer's test: strings with the reference library's ids and offsets.

python golden.py --work DIR --out FILE [--count 3000]

Offsets count UTF-16 units, as Java does.
"""
from __future__ import annotations

import argparse
import json
import pathlib
import random

import vocabulary

TRAPS = ["", " ", "\t\n", "a", "İstanbul", "ẞtraße STRASSE", "ﬁne ﬂuff ①②③ ㎏ Ⅷ", "e\u0301 \u0301\u0302", "\u0301a", "नमस्ते दुनिया",
         "ｆｕｌｌ ｗｉｄｔｈ ＡＢＣ", "ｱｲｳ ﾞ ﾟ ｶﾞ", "한국어 ᄒ\u1161ᆫ", "漢字かな交じり文", "zero\u200bwidth\u200djoin\ufeff", "soft\u00adhyphen",
         "👨‍👩‍👧‍👦 family ❤️ 🏳️‍🌈 👍🏽", "you🐷pig🐷🐷", "n1️⃣ce 0️⃣", "🥜case→b⃣", "a\u0000b\u0007c", "x" * 199, "x" * 4000, "x" * 4001, "ไทยไม่มีช่องว่าง", "f*ck @user URL #tag $$$",
         "ℌ𝔢𝔩𝔩𝔬 𝕨𝕠𝕣𝕝𝕕", "½ ¼ ² ³ ™ ℃", "שָׁלוֹם", "الْعَرَبِيَّة ﷺ", "ǅ ǆ ŉ ΐ ﬃ", "ΑΣ ΣΑΣ ὈΔΥΣΣΕΎΣ", "\u2028line\u2029para", "[CLS] [SEP] [UNK] [MASK] [PAD]",
         "\ufffd", "don't can't it's", "1,000.50 $20", "͏̀", "ᾳ ᾼ", "Ǆ", "𠀀𠀁 CJK-B", "〆々〇", "ﷲ ﷴ"]


def random_text(generator: random.Random) -> str:
    """Any Unicode: whole planes, blocks, and combining marks on their own."""
    def character() -> str:
        while True:
            kind = generator.random()
            if kind < 0.3:
                code = generator.randrange(0x20, 0x250)
            elif kind < 0.45:
                code = generator.randrange(0x300, 0x370)
            elif kind < 0.8:
                code = generator.randrange(0x250, 0xFFFF)
            elif kind < 0.9:
                code = generator.randrange(0x1F000, 0x1FB00)
            else:
                code = generator.randrange(0x10000, 0x10FFFF)
            if not 0xD800 <= code <= 0xDFFF:
                return chr(code)

    return "".join(" " if generator.random() < 0.12 else character() for _ in range(generator.randrange(1, 40)))


def utf16_offsets(text: str) -> list[int]:
    """For each code point's index, its index in UTF-16 units; one more for the end."""
    at, places = 0, [0]
    for character in text:
        at += 2 if ord(character) > 0xFFFF else 1
        places.append(at)
    return places


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--count", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    generator = random.Random(options.seed)

    texts = list(TRAPS)
    tokenizer = vocabulary.load(options.work)
    pieces = [piece.removeprefix("##") for piece in tokenizer.get_vocab() if not piece.startswith("[")]
    pieces.sort()
    joints = ["", "", " ", " ", " ", "-", ", ", "'", ". ", "  ", "…"]
    while len(texts) < options.count * 2 // 3:  # word salad in all scripts: no text of the corpus is published
        text = ""
        for _ in range(generator.randrange(1, 25)):
            piece = generator.choice(pieces)
            text += generator.choice([piece, piece, piece.upper(), piece.title()]) + generator.choice(joints)
        texts.append(text)
    while len(texts) < options.count:
        base = random_text(generator)
        texts.append(base if generator.random() < 0.7 else base + generator.choice(texts)[:60])
    options.out.parent.mkdir(parents=True, exist_ok=True)
    with options.out.open("w", encoding="utf-8") as out:
        for text, encoding in zip(texts, tokenizer.encode_batch(texts)):
            places = utf16_offsets(text)
            out.write(json.dumps({"text": text, "ids": encoding.ids,
                                  "offsets": [[places[a], places[b]] for a, b in encoding.offsets]}, ensure_ascii=True) + "\n")


if __name__ == "__main__":
    main()
