"""Expands the template grammar and the lexicons into labelled training texts.

python templates.py --templates DIR [--lexicons DIR] [--show 3]     prints examples of every category
python templates.py --templates DIR --held-out HELD-OUT.tsv         writes sentences of the lines that are not trained on

The grammar is described in templates/README.md. About 8 % of the template lines, chosen by a hash of the line, are
never trained on: they are the dev set of hard distinctions.
"""
from __future__ import annotations

import argparse
import collections
import dataclasses
import pathlib
import random
import re
import zlib

import corpus as corpora

HELD_OUT_PERCENT = 8
U = corpora.UNKNOWN
#                       tox   severe ident insult profan threat sexual
CATEGORIES = {
    "hate_derogation":    (1.0, U,    1.0, 0.7, 0.0, 0.0, 0.0),
    "hate_dehumanise":    (1.0, 0.8,  1.0, 0.8, 0.0, U,   0.0),
    "hate_threat":        (1.0, 0.9,  1.0, U,   0.0, 1.0, 0.0),
    "hate_normative":     (1.0, U,    1.0, 0.3, 0.0, 0.1, 0.0),
    "hate_implicit":      (0.9, 0.1,  1.0, 0.3, 0.0, 0.0, 0.0),
    "hate_negated":       (1.0, U,    1.0, 0.5, 0.0, U,   0.0),
    "hate_slur":          (1.0, U,    1.0, 0.9, U,   0.0, 0.0),
    "hate_profane":       (1.0, U,    1.0, 0.8, 1.0, 0.0, 0.0),
    "insult_group":       (0.6, 0.0,  0.0, 0.8, 0.0, 0.0, 0.0),
    "insult_person":      (1.0, 0.0,  0.0, 1.0, 0.0, 0.0, 0.0),
    "insult_profane":     (1.0, U,    0.0, 1.0, 1.0, 0.0, U),
    "threat_person":      (1.0, U,    0.0, U,   0.0, 1.0, 0.0),
    "incite_selfharm":    (1.0, 0.9,  0.0, U,   0.0, 0.8, 0.0),
    "sexual_harassment":  (0.95, U,   U,   U,   U,   0.0, 1.0),
    "sexual_explicit":    (0.35, 0.0, 0.0, 0.0, U,   0.0, 1.0),
    "friendly_profanity": (0.1, 0.0,  0.0, 0.0, 1.0, 0.0, 0.0),
    "abuse_object":       (0.03, 0.0, 0.0, 0.0, U,   0.0, 0.0),
    "profane_object":     (0.1, 0.0,  0.0, 0.0, 1.0, 0.0, 0.0),
    "mentioned_slur":     (0.05, 0.0, 0.05, 0.0, U,  0.0, 0.0),
    "reclaimed_slur":     (0.05, 0.0, 0.05, 0.0, U,  0.0, 0.0),
}
HARMLESS = ("abuse_idea neutral_identity positive_identity self_identity negated_hate counter_speech criticism_person "
            "sexual_health distress support idiom question_benign everyday dialect").split()
CATEGORIES |= {name: (0.0,) * 7 for name in HARMLESS}
CATEGORIES |= {name: (0.0, 0.0, 0.0, 0.0, U, 0.0, 0.0) for name in ("distress", "support")}  # some of them swear
QUOTING = frozenset({"counter_speech", "negated_hate", "distress", "support", "question_benign"})
GROUPS = frozenset(corpora.TARGETS) | {"buddhist", "caste", "class", "ethnicity", "religion", "sikh"}  # the last six have no head of their own
HATE = frozenset(name for name in CATEGORIES if name.startswith("hate_"))
NO_SPACES = frozenset({"zh", "zh-Hant", "ja", "th", "my", "km", "lo"})
_TARGET_TAG = re.compile(r"\[([a-z_, ]+)\]")
_SLOT = re.compile(r"\{([\w-]+)\}")


@dataclasses.dataclass(frozen=True)
class Template:
    lang: str
    category: str
    text: str
    targets: tuple[str, ...] = ()

    @property
    def held_out(self) -> bool:
        return zlib.crc32(f"{self.lang}\t{self.text}".encode()) % 100 < HELD_OUT_PERCENT

    def has_slot(self, ending: str) -> bool:
        """Whether the line has a slot whose name ends so."""
        return any(name.endswith(ending) for name in _SLOT.findall(self.text))


@dataclasses.dataclass
class Grammar:
    lang: str
    slots: dict[str, list[tuple[str, tuple[str, ...]]]]
    templates: list[Template]

    def groups(self, text: str) -> int:
        """How many groups a line may speak of, whatever else its slots vary; 1 for a line without a slot for groups."""
        return max([sum(1 for _, tags in self.slots.get(name, ()) if tags) for name in _SLOT.findall(text)] + [1])


def read(path: pathlib.Path) -> Grammar:
    lang = path.stem
    slots: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    templates: list[Template] = []
    category = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("@") and "=" in line:
            name, fillers = line[1:].split("=", 1)
            found = [_filler(part) for part in fillers.split("|") if part.strip()]
            slots[name.strip("+ ")] = (slots.get(name.strip("+ "), []) if name.endswith("+") else []) + found
        elif line.startswith("=="):
            category = line.strip("= ")
        elif category in CATEGORIES:
            templates.append(Template(lang, category, *_filler(line)))
    return Grammar(lang, slots, templates)


def _filler(text: str) -> tuple[str, tuple[str, ...]]:
    """The text without its [tags], wherever they stand in it, and the groups that they name."""
    tags = _TARGET_TAG.findall(text)
    return _TARGET_TAG.sub("", text).strip(), tuple(name.strip() for tag in tags for name in tag.split(","))


def problems(grammar: Grammar) -> list[str]:
    """Slots that nobody fills, groups nobody knows, lines written twice."""
    texts = [template.text for template in grammar.templates]
    fillers = [filler for slot in grammar.slots.values() for filler, _ in slot]
    unknown = {name for text in texts + fillers for name in _SLOT.findall(text)} - set(grammar.slots)
    twice = [text for text, times in collections.Counter(texts).items() if times > 1]
    broken = [text for text in texts + fillers if text.count("{") != text.count("}") or "[" in text]
    tags = [template.targets for template in grammar.templates] + [tags for slot in grammar.slots.values() for _, tags in slot]
    strange = {name for named in tags for name in named} - GROUPS
    return [f"no slot {name}" for name in sorted(unknown)] + [f"no group {name}" for name in sorted(strange)] \
        + [f"twice: {text}" for text in twice] + [f"broken: {text}" for text in broken]


def read_all(folder: pathlib.Path) -> list[Grammar]:
    return [read(path) for path in sorted(folder.glob("*.tpl"))]


def fill(grammar: Grammar, text: str, generator: random.Random, depth: int = 0) -> tuple[str, set[str]]:
    """Slots may hold slots; a repeated slot is drawn again each time."""
    targets: set[str] = set()

    def draw(match: re.Match) -> str:
        fillers = grammar.slots.get(match.group(1))
        if not fillers:
            return match.group(1)
        filler, tags = generator.choice(fillers)
        targets.update(tags)
        if "{" in filler and depth < 4:
            filler, deeper = fill(grammar, filler, generator, depth + 1)
            targets.update(deeper)
        return filler

    return _SLOT.sub(draw, text), targets


def labels_of(category: str, targets: set[str]) -> list[float]:
    heads = [0.0] * len(corpora.TARGETS)
    if category in HATE:
        known = targets & set(corpora.TARGETS)  # groups without a head of their own (class, ethnicity) say nothing of the others
        heads = [(1.0 if name in known else 0.0) if known else U for name in corpora.TARGETS]
    elif category == "sexual_harassment":
        heads = [U] * len(corpora.TARGETS)
    attributes = list(CATEGORIES[category])
    if category in QUOTING and targets:  # what names a group here may be a quoted slur, and some slurs are profane
        attributes[corpora.ATTRIBUTES.index("profanity")] = U
    return attributes + heads


def expand(grammar: Grammar, template: Template, generator: random.Random) -> tuple[str, list[float]]:
    text, targets = fill(grammar, template.text, generator)
    return text, labels_of(template.category, targets.union(template.targets))


def dress(text: str, generator: random.Random) -> str:
    """Varies what says nothing: case of the first letter, final mark, an opener or a closer."""
    if generator.random() < 0.55:
        text = text[:1].upper() + text[1:]
    if generator.random() < 0.55 and text[-1:].isalnum():
        text += generator.choices([".", "!", "...", "!!", "?", "…", "!!!"], [10, 4, 2, 1, 1, 1, 1])[0]
    kind = generator.random()
    if kind < 0.05:
        text = "@user " + text
    elif kind < 0.08 and max(text, default="") < "\U0001f000":  # where an emoji is already, it may be what the sentence says
        text = text + " " + generator.choice(["😂", "🙄", "😡", "❤️", "🤷", "😭", "🔥", "👍", "🙏", "😊", "💀", "🎉"])
    elif kind < 0.10:
        text = text + " URL"
    return text


def join(first: tuple[str, list[float]], second: tuple[str, list[float]], lang: str) -> tuple[str, list[float]]:
    """Two texts as one: each label is the larger of both, unknown if that cannot be told."""
    labels = [max(a, b) if min(a, b) != U or max(a, b) >= 0.5 else U for a, b in zip(first[1], second[1])]
    left = first[0] if first[0][-1:] in ".!?…。！？" else first[0] + ("。" if lang in ("zh", "zh-Hant", "ja") else ".")
    return left + ("" if lang in NO_SPACES else " ") + second[0], labels


# -- lexicons ---------------------------------------------------------------------------------------------------------

_CODES = {"IN": "insult", "ID": "identity_attack", "PR": "profanity", "TH": "threat", "SX": "sexually_explicit",
          "SV": "severe_toxicity"}
_CERTAINTY = {"always": 1.0, "usually": 0.9, "sometimes": 0.65}


@dataclasses.dataclass
class Lexicon:
    lang: str
    terms: list[tuple[str, list[float], str, str]]  # term, labels when aimed at somebody, ambiguity, context
    words: dict[str, list[str]]  # kind of context word -> words
    allowed: list[str]


def read_lexicon(path: pathlib.Path) -> Lexicon:
    lang = path.stem
    terms = []
    for columns in _columns(path):
        if len(columns) >= 6 and columns[0] != "term":
            terms.append((columns[0].replace("*", "").replace(" _ ", " "), _entry_labels(columns), columns[3], columns[5]))
    words: dict[str, list[str]] = collections.defaultdict(list)
    context = path.with_name(f"{lang}.context.tsv")
    for columns in _columns(context) if context.exists() else ():
        if len(columns) >= 2 and columns[0] != "kind":
            words[columns[0]].append(columns[1].replace("*", ""))
    allow = path.with_name(f"{lang}.allow.txt")
    allowed = [columns[0].replace("*", "") for columns in _columns(allow)] if allow.exists() else []
    return Lexicon(lang, terms, dict(words), allowed)


def read_lexicons(folder: pathlib.Path | None) -> list[Lexicon]:
    if folder is None:
        return []
    return [read_lexicon(path) for path in sorted(folder.glob("*.tsv")) if not path.name.endswith(".context.tsv")]


def _columns(path: pathlib.Path) -> list[list[str]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]


def _entry_labels(columns: list[str]) -> list[float]:
    values = {name: 0.0 for name in corpora.ATTRIBUTES}
    for part in columns[2].split(","):
        part = part.strip()
        if part[:2] in _CODES and part[2:].isdigit():
            values[_CODES[part[:2]]] = int(part[2:]) / 10
    values["toxicity"] = min(1.0, _CERTAINTY.get(columns[3], 0.8) * 1.1 * max(
        values["insult"], values["identity_attack"], values["threat"], values["severe_toxicity"],
        0.6 * values["profanity"], 0.55 * values["sexually_explicit"]))
    if values["severe_toxicity"] == 0.0 and values["toxicity"] > 0.7:
        values["severe_toxicity"] = U
    named = {name.strip() for name in columns[4].split(",")}
    if values["identity_attack"] < 0.3:
        heads = [0.0] * len(corpora.TARGETS)
    elif named & set(corpora.TARGETS):
        heads = [1.0 if name in named else 0.0 for name in corpora.TARGETS]
    else:
        heads = [U] * len(corpora.TARGETS)
    return [values[name] for name in corpora.ATTRIBUTES] + heads


def lexicon_sentence(lexicon: Lexicon, carriers: list[str], generator: random.Random) -> tuple[str, list[float]] | None:
    """A term aimed at somebody, or a harmless use of an innocent word; carriers are harmless sentences."""
    space = "" if lexicon.lang in NO_SPACES else " "
    pick = lambda kind: generator.choice(lexicon.words[kind]) if lexicon.words.get(kind) else ""
    kind = generator.random()
    if kind < 0.62 and lexicon.terms:
        term, labels, ambiguity, _ = generator.choice(lexicon.terms)
        shape = generator.randrange(9)
        if ambiguity == "sometimes" and shape in (4, 5, 7):
            shape = 0
        you, link, more = pick("you"), pick("copula"), pick("intensifier")
        orders = {0: [you, term], 1: [you, link, term], 2: [you, term, link], 3: [you, more, term], 4: [term],
                  5: [more, term], 6: [pick("they"), link, term], 7: ["@user", term], 8: [term, you]}
        text = space.join(part for part in orders[shape] if part)
        if carriers and generator.random() < 0.4:
            text = join((generator.choice(carriers), labels), (text, labels), lexicon.lang)[0] \
                if generator.random() < 0.5 else join((text, labels), (generator.choice(carriers), labels), lexicon.lang)[0]
        return text, labels
    harmless = [0.0] * len(corpora.LABELS)
    if kind < 0.72 and lexicon.allowed:
        text = generator.choice(lexicon.allowed)
        if generator.random() < 0.5 and lexicon.words.get("you"):
            text = space.join([pick("you"), text] if generator.random() < 0.5 else [text, pick("copula")])
        if carriers and generator.random() < 0.4:
            text = text + space + generator.choice(carriers)
        return text, harmless
    kinds = [name for name in ("identity", "identity", "distress", "support", "clinical", "object", "you", "proud", "negation")
             if lexicon.words.get(name)]
    if not kinds:
        return None
    chosen = generator.choice(kinds)
    words = [pick(chosen)]
    if chosen == "identity":
        words = generator.choice([words, [pick("me"), pick("copula")] + words, [pick("proud")] + words,
                                  words + [pick("copula")], [pick("you"), pick("copula")] + words, words + [pick("identity")]])
    elif chosen == "you":
        words = [pick("you"), pick("copula")]
    text = space.join(word for word in words if word)
    if carriers and generator.random() < 0.6:
        carrier = generator.choice(carriers)
        text = text + space + carrier if generator.random() < 0.5 else carrier + space + text
    return text, harmless


def write_held_out(grammars: list[Grammar], out: pathlib.Path, each: int, generator: random.Random) -> None:
    """Sentences of the lines that are never trained on: language, category, fit or judge, labels, text."""
    with out.open("w", encoding="utf-8", newline="\n") as file:
        for grammar in grammars:
            for template in grammar.templates:
                if template.held_out:
                    half = "fit" if zlib.crc32(template.text.encode()) % 2 == 0 else "judge"
                    for _ in range(each):
                        text, labels = expand(grammar, template, generator)
                        told = " ".join(f"{value:.3g}" for value in labels[:len(corpora.ATTRIBUTES)])
                        file.write(f"{grammar.lang}\t{template.category}\t{half}\t{told}\t{' '.join(text.split())}\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--templates", type=pathlib.Path, required=True)
    parser.add_argument("--lexicons", type=pathlib.Path)
    parser.add_argument("--show", type=int, default=3)
    parser.add_argument("--held-out", type=pathlib.Path, help="writes two sentences of each line that is never trained on, and nothing else")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    generator = random.Random(options.seed)
    if options.held_out:
        write_held_out(list(read_all(options.templates)), options.held_out, 2, generator)
        return
    for grammar in read_all(options.templates):
        by_category = collections.defaultdict(list)
        for template in grammar.templates:
            by_category[template.category].append(template)
        print(f"== {grammar.lang}: {len(grammar.templates)} templates, {len(grammar.slots)} slots, "
              f"missing {sorted(set(CATEGORIES) - set(by_category))}")
        for problem in problems(grammar):
            print(f"!! {grammar.lang}: {problem}")
        for category, found in sorted(by_category.items()):
            for template in generator.sample(found, min(options.show, len(found))):
                print(f"{category}\t{dress(expand(grammar, template, generator)[0], generator)}")
    for lexicon in read_lexicons(options.lexicons):
        print(f"== lexicon {lexicon.lang}: {len(lexicon.terms)} terms")
        for _ in range(options.show):
            print(lexicon_sentence(lexicon, [], generator))


if __name__ == "__main__":
    main()
