"""Ways in which people write the same text: case, punctuation, disguises. Labels stay."""
from __future__ import annotations

import random
import re
import unicodedata

import vocabulary

_LEET = {"a": "4@", "e": "3", "i": "1!", "o": "0", "s": "5$", "t": "7", "b": "8", "g": "9", "l": "1|"}
_ALIKE = {"a": "аɑá", "c": "сç", "e": "еé", "i": "іí", "o": "оóø", "p": "р", "s": "ѕ", "x": "х", "y": "у", "u": "υü",
          "n": "ñո", "h": "һ", "k": "к", "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "к": "k"}
_MARKS = [".", "-", "*", "_", " ", "\u200b", "·"]
_EMOJI = ["😂", "🙄", "😅", "😎", "🤷", "❤️", "😭", "🔥", "💀", "👍", "🙏", "😊", "👏"]  # none that could make a harmless text hateful
_ENDINGS = ["!", "!", "!!", "!!!", "!!!!", "?!", "??", "...", "…"]  # up to 2.14.0 harmless sentences were flagged three times as often with "!!!"
_WORD = re.compile(r"[^\W\d_]{3,}")


def disguise_word(word: str, generator: random.Random) -> str:
    kind = generator.randrange(9)
    letters = list(word)
    if kind == 0:
        return "".join(generator.choice(_LEET[c.lower()]) if c.lower() in _LEET and generator.random() < 0.6 else c for c in letters)
    if kind == 1:
        return "".join(generator.choice(_ALIKE[c.lower()]) if c.lower() in _ALIKE and generator.random() < 0.5 else c for c in letters)
    if kind == 2:
        return generator.choice(_MARKS).join(letters)
    place = generator.randrange(1, len(letters))
    if kind == 3:  # stretched letter
        return word[:place] + letters[place] * generator.randrange(1, 5) + word[place:]
    if kind == 4:  # two letters swapped
        place = generator.randrange(len(letters) - 1)
        letters[place], letters[place + 1] = letters[place + 1], letters[place]
        return "".join(letters)
    if kind == 5:  # censored
        hidden = generator.choice("*#-_")
        return letters[0] + "".join(hidden if c.lower() in "aeiouаеиоуäöü" or generator.random() < 0.3 else c for c in letters[1:])
    if kind == 6:  # a letter left out
        return word[:place] + word[place + 1:]
    if kind == 7:  # a mark inside
        return word[:place] + generator.choice(_MARKS) + word[place:]
    return word.swapcase() if generator.random() < 0.5 else "".join(generator.choice((c.lower(), c.upper())) for c in letters)


def disguise(text: str, generator: random.Random) -> str:
    share = generator.choice([0.15, 0.3, 0.6])
    return _WORD.sub(lambda match: disguise_word(match.group(), generator) if generator.random() < share else match.group(), text)


def strip_marks(text: str) -> str:
    """Letters without their diacritics, as people type them."""
    return unicodedata.normalize("NFC", "".join(c for c in unicodedata.normalize("NFD", text) if not 0x300 <= ord(c) < 0x370))


def augment(text: str, generator: random.Random, disguised: float = 0.14) -> str:
    kind = generator.random()
    if kind < disguised:
        return disguise(text, generator)
    kind -= disguised
    if kind < 0.07:
        return re.sub(r"[^\w\s@#]|_", "", text) or text
    if kind < 0.14:
        return text.lower()
    if kind < 0.17:
        return text.upper()
    if kind < 0.20:
        return strip_marks(text)
    if kind < 0.23:
        return text + " " + generator.choice(_EMOJI) * generator.choice([1, 1, 2, 3])
    if kind < 0.25:
        return generator.choice(["@user ", "@user @user ", "RT @user: ", "> ", "- ", "\"", "lol "]) + text
    if kind < 0.27 and text[-1:] in ".!?":
        return text[:-1]
    if kind < 0.37:
        return text.rstrip(" .!?…。！？") + generator.choice(_ENDINGS)
    return text


# What people send an emoji for that is not its Unicode name; the names themselves are read from there.
_SAID = ("kill stab knife:🔪 shoot gun:🔫 bomb:💣 burn fire:🔥 trash garbage rubbish:🗑 vomit puke:🤮 disgusting:🤢 shit crap poop:💩 ape monkey:🐒 dog:🐕 pig:🐷 "
         "cow:🐄 cat:🐈 mouse:🐁 dead death skull:💀 insect bug:🐛 virus:🦠 poison:☠ blood:🩸 pill drug:💊 wheelchair:♿ woman:👩 man:👨 girl:👧 boy:👦 baby:👶 grandma:👵 "
         "grandpa:👴 islam:☪ muslim:🕌 jew jewish:✡ christian:✝ gay lesbian queer homosexual:🏳️‍🌈 transgender trans:🏳️‍⚧️ love:❤️ kiss:💋 dick penis:🍆 ass butt:🍑 money:💰 rich:🤑 "
         "angry:😡 sad:😢 cry:😭 laugh:😂 happy:😊 sleep:😴 crazy:🤪 strong:💪 pray:🙏 think:🤔 look see eye:👀 eat:🍽 drink:🍺 die:⚰ grave:🪦 prison:⛓ toilet:🚽 drunk:🥴 "
         "china chinese:🇨🇳 mexico mexican:🇲🇽 india indian:🇮🇳 pakistan pakistani:🇵🇰 russia russian:🇷🇺 japan japanese:🇯🇵 korea korean:🇰🇷 turkey turkish:🇹🇷 israel israeli:🇮🇱 "
         "syria syrian:🇸🇾 poland polish:🇵🇱 romania romanian:🇷🇴 nigeria nigerian:🇳🇬 somalia somali:🇸🇴 american usa:🇺🇸 england english:🏴 france french:🇫🇷 germany german:🇩🇪 "
         "italy italian:🇮🇹 greece greek:🇬🇷 iran iranian:🇮🇷 brazil brazilian:🇧🇷 ukraine ukrainian:🇺🇦 morocco moroccan:🇲🇦 philippines filipino:🇵🇭 cuba cuban:🇨🇺")
_WHOLE_WORD = re.compile(r"[^\W\d_][\w\u0591-\u05c7\u064b-\u065f\u0900-\u0dff\u0e00-\u0fff]*")  # with the signs of vowels, which are no \w


class Emoji:
    """Puts an emoji in the place of a word that it means, as people write: in English by its name, elsewhere through the
    dictionaries."""

    def __init__(self, dictionaries: dict[str, list[tuple[str, str]]]):
        english: dict[str, list[str]] = {}
        for sign in vocabulary.pictures():
            words = vocabulary.name_of(sign)
            if len(words) == 1 and len(words[0]) > 2:
                english.setdefault(words[0], []).append(sign)
        waiting: list[str] = []
        for said in _SAID.split(" "):
            word, _, sign = said.partition(":")
            waiting.append(word)
            if sign:
                for each in waiting:
                    english.setdefault(each, []).append(sign)
                waiting = []
        self.words = {"en": english}
        for lang, pairs in dictionaries.items():
            found: dict[str, list[str]] = {}
            for word, other in pairs:
                if word.lower() in english and len(other) > 1:
                    found.setdefault(other.lower(), []).extend(english[word.lower()])
            self.words[lang] = found

    def __call__(self, text: str, lang: str, generator: random.Random) -> str:
        words = self.words.get(lang.split("-")[0])
        if not words:
            return text
        share = generator.choice([0.5, 1.0])

        def swap(match: re.Match) -> str:
            word = match.group()
            found = words.get(word.lower()) or (words.get(word.lower()[:-1]) if word[-1:] in "sS" else None)
            return generator.choice(found) if found and generator.random() < share else word

        return _WHOLE_WORD.sub(swap, text)


class CodeSwitch:
    """Replaces words of a labelled English text by dictionary words of another language."""

    def __init__(self, dictionaries: dict[str, list[tuple[str, str]]], least: int = 700):
        self.words: dict[str, dict[str, list[str]]] = {}
        for lang, pairs in dictionaries.items():
            entries: dict[str, list[str]] = {}
            for english, word in pairs:
                entries.setdefault(english.lower(), []).append(word)
            if len(entries) >= least:
                self.words[lang] = entries
        self.languages = sorted(self.words)

    def __call__(self, text: str, generator: random.Random) -> str:
        if not self.languages:
            return text
        entries = self.words[generator.choice(self.languages)]
        share = generator.choice([0.5, 0.8, 1.0])

        def switch(match: re.Match) -> str:
            word = match.group()
            lower = word.lower()
            found = entries.get(lower)
            for ending in ("s", "es", "ed", "d", "ing", "ly"):
                if not found and lower.endswith(ending):
                    found = entries.get(lower[:-len(ending)])
            return generator.choice(found) if found and generator.random() < share else word

        return re.sub(r"[A-Za-z']+", switch, text)
