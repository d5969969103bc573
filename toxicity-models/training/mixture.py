"""What a round of training reads: corpus rows, templates, lexicon sentences, code-switched rows, translations.

Shares are set so that no source and no language is the answer: sources are drawn by the square root of their size,
languages by a lower power, and within a source toxic and harmless rows about equally often.
"""
from __future__ import annotations

import collections
import dataclasses
import functools
import pathlib
import random
import re
import zlib

import numpy

import augment
import corpus as corpora
import templates as grammars

SHARES = {"english": 0.19, "languages": 0.15, "harmless": 0.06, "templates": 0.50, "lexicons": 0.02, "switched": 0.02, "translated": 0.04,
          "snippets": 0.02}
MOST_OFTEN = 4.0  # how often a line about any group is drawn, at most, against one about a single group
LOOKALIKE = "lookalike"  # how names of slots end whose words look like a group's name or a slur: transaction, gypsum, blacklist
LOOKALIKE_SHARE = 0.06  # of a language's template sentences, those with such a slot: 80 lines among 100,000 would hardly be read
KNOWN_LINE = 0.25  # how often a template line that the network knows is drawn, against one that it gets wrong
EMOJI_SHARE = 0.04  # of the texts, in which emoji take the place of words
BENIGN_SHARE = 0.14  # of a language's rows that come from sources harmless by construction
HARMLESS_SOURCES = ("benign_", "rtp-lx-benign", "bold")
MISTAKEN = 12.0  # how often a row of such a source is drawn that the network takes for toxic, against one that it gets right
LANGUAGE_POWER = 0.4
SNIPPETS, SNIPPET_WORDS = 2_500, 6  # of a language, and the words of one, at most; up to 2.18.0 a lone rare word or name looked suspicious
NAMES = 1_500
SNIPPET_WEIGHT = 0.6
JUDGED_PARTS = 3  # judging all translations at once would take minutes


@dataclasses.dataclass
class Sample:
    """Texts with labels [texts, labels] (UNKNOWN where not told) and a weight each."""
    texts: list[str]
    labels: numpy.ndarray
    weights: numpy.ndarray


def count_pairs(corpus: pathlib.Path) -> int:
    """How many translations a mixture of this corpus has, at most."""
    return sum(len(rows) for found in (corpora.read_tatoeba(corpus), corpora.read_dictionaries(corpus)) for rows in found.values())


@dataclasses.dataclass
class LanguageLines:
    """The template lines of a language that are trained on, and how often each is drawn."""
    grammar: grammars.Grammar
    by_category: dict[str, list[grammars.Template]]
    cumulative: dict[str, list[float]]  # odds of a category's lines
    lookalikes: list[grammars.Template]
    odds: float  # of the language

    @staticmethod
    def of(grammar: grammars.Grammar, known: dict[str, float]) -> "LanguageLines":
        """known: how often a line is drawn, by language, tab and text; 1 where it is not told."""
        by_category = collections.defaultdict(list)
        for template in grammar.templates:
            if not template.held_out:
                by_category[template.category].append(template)
        odds = {name: [known.get(f"{grammar.lang}\t{line.text}", 1.0) * min(MOST_OFTEN, grammar.groups(line.text) ** 0.5) for line in lines]
                for name, lines in by_category.items()}
        lookalikes = [line for lines in by_category.values() for line in lines if line.has_slot(LOOKALIKE)]
        return LanguageLines(grammar, dict(by_category), {name: numpy.cumsum(each).tolist() for name, each in odds.items()}, lookalikes,
                             (2.5 if grammar.lang == "en" else 1.0) * len(grammar.templates) ** 0.5)

    def one(self, generator: random.Random) -> tuple[str, list[float]]:
        if self.lookalikes and generator.random() < LOOKALIKE_SHARE:
            return grammars.expand(self.grammar, generator.choice(self.lookalikes), generator)
        toxic = [name for name in self.by_category if grammars.CATEGORIES[name][0] >= 0.5]
        harmless = [name for name in self.by_category if name not in toxic]
        names = toxic if toxic and (generator.random() < 0.47 or not harmless) else harmless
        category = generator.choices(names, [len(self.by_category[name]) ** 0.5 for name in names])[0]
        line = generator.choices(self.by_category[category], cum_weights=self.cumulative[category])[0]
        return grammars.expand(self.grammar, line, generator)


def terms_of(lexicons: list[grammars.Lexicon]) -> set[str]:
    return {term[0].lower() for lexicon in lexicons for term in lexicon.terms}


def snippets(lines: list[str], terms: set[str], count: int, generator: random.Random) -> list[str]:
    """Single words and up to SNIPPET_WORDS in a row of unlabelled text, none of them a term."""
    lines = [line for line in lines if line.strip()]
    found: set[str] = set()
    for line in generator.sample(lines, min(len(lines), 3 * count)):
        words = line.split()
        if len(words) < 2:
            words = [line[place:place + 4] for place in range(0, len(line), 4)]  # scripts without spaces
        length = 1 if generator.random() < 0.5 else generator.randint(2, SNIPPET_WORDS)
        begin = generator.randrange(max(1, len(words) - length))
        piece = words[begin:begin + length]
        if not _has_term(piece, terms):
            found.add(" ".join(piece))
        if len(found) == count:
            break
    return sorted(found)


_NAME = re.compile(r"(?<=[\w,] )[^\W\d_a-z][^\W\d_]+(?:[ -][^\W\d_a-z][^\W\d_]+){1,2}")


def names(lines: list[str], terms: set[str], count: int, generator: random.Random) -> list[str]:
    """Two or three capitalised words in a row inside sentences of unlabelled text, none of them a term."""
    found: set[str] = set()
    for line in generator.sample(lines, len(lines)):
        for match in _NAME.finditer(line):
            words = match.group().split()
            if all(word.istitle() for word in words) and not _has_term(words, terms):
                found.add(match.group())
        if len(found) >= count:
            break
    return sorted(found)


def _has_term(words: list[str], terms: set[str]) -> bool:
    return any(word.strip(".,;:!?\"'()").lower() in terms for word in words)


class Mixture:
    def __init__(self, corpus: pathlib.Path, templates: pathlib.Path | None, lexicons: pathlib.Path | None,
                 held_out: frozenset[str] = frozenset()):
        rows = [row for row in corpora.read_rows(corpus) if row.split == "train" and row.lang not in held_out]
        self.texts = [row.text for row in rows]
        self.labels = numpy.array([row.labels for row in rows], numpy.float32)
        self.trust = numpy.array([row.weight for row in rows], numpy.float32)
        self.langs = numpy.array([row.lang for row in rows])
        sources = numpy.array([row.source for row in rows])
        self.odds = self._odds(sources)
        self.harmless = numpy.flatnonzero([source.startswith(HARMLESS_SOURCES) for source in sources.tolist()])
        self.harmless_odds = self._harmless_odds()
        self.english = numpy.flatnonzero(self.langs == "en")
        self.others = numpy.flatnonzero(self.langs != "en")
        self.templates, self.lexicons, self.held_out = templates, lexicons, held_out
        self.line_odds: dict[str, float] = {}  # of template lines; new ones are drawn as often as those that are wrong
        self.drawn: tuple[tuple, list[LanguageLines]] = ((), [])
        self.carriers = self._carriers(sources)
        dictionaries = {lang: pairs for lang, pairs in corpora.read_dictionaries(corpus).items()}
        self.switch = augment.CodeSwitch(dictionaries)
        self.emoji = augment.Emoji(dictionaries)
        self.pairs = self._pairs(corpus, dictionaries)
        self.pair_labels: numpy.ndarray | None = None
        self.snippets = self._snippets(corpus)

    def _snippets(self, corpus: pathlib.Path) -> list[list[str]]:
        """Of each language short pieces of ordinary text and names, and of each lexicon the words that look like its terms."""
        if self.lexicons is None:
            return []
        generator, lexicons = random.Random(1), grammars.read_lexicons(self.lexicons)
        terms = terms_of(lexicons)
        texts = (corpora.read_text(corpus, lang) for lang in corpora.text_languages(corpus) if lang not in self.held_out)
        found = [snippets(lines, terms, SNIPPETS, generator) + names(lines, terms, NAMES, generator) for lines in texts]
        found += [sorted(lexicon.allowed) for lexicon in lexicons if lexicon.lang not in self.held_out]
        return [each for each in found if each]

    def _odds(self, sources: numpy.ndarray) -> numpy.ndarray:
        """How often each row is drawn within English, and within all other languages."""
        toxicity, attack = self.labels[:, 0], self.labels[:, 2]
        toxic = numpy.where(toxicity != corpora.UNKNOWN, toxicity, attack) >= 0.5
        length = numpy.array([len(text) for text in self.texts])
        rare = (self.labels[:, [1, 5, 6]] >= 0.5).any(1)
        base = numpy.minimum(1.0, 160 / length.clip(1)) ** 0.5 * numpy.where(rare, 1.6, 1.0)
        odds = numpy.zeros(len(self.texts))
        by_language: dict[str, list[tuple[str, numpy.ndarray]]] = collections.defaultdict(list)
        order = numpy.lexsort((sources, self.langs))
        keys = numpy.char.add(numpy.char.add(self.langs[order], "\t"), sources[order])
        for group in numpy.split(order, numpy.flatnonzero(keys[1:] != keys[:-1]) + 1):
            by_language[self.langs[group[0]]].append((sources[group[0]], group))
        for lang, groups in by_language.items():
            mass = {}
            for source, group in groups:
                within = base[group].copy()
                share = toxic[group].mean()
                if 0 < share < 1 and min(toxic[group].sum(), (~toxic[group]).sum()) >= 20:
                    goal = min(0.5, 2.5 * share) if share < 0.5 else max(0.5, 1 - 2.5 * (1 - share))
                    positive = toxic[group]
                    within[positive] *= goal / within[positive].sum()
                    within[~positive] *= (1 - goal) / within[~positive].sum()
                odds[group] = within / within.sum()
                mass[source] = len(group) ** 0.5 * float(numpy.mean(self.trust[group])) ** 0.5
            harmless = {source for source in mass if source.startswith(HARMLESS_SOURCES)}
            for names, share in ((harmless, BENIGN_SHARE), (set(mass) - harmless, 1 - BENIGN_SHARE)):
                total = sum(mass[name] for name in names)
                for source, group in groups:
                    if source in names:
                        odds[group] *= mass[source] / total * (share if len(names) < len(mass) else 1)
            told = sum(len(group) * float(numpy.mean(self.trust[group])) ** 2 for source, group in groups
                       if source not in harmless)
            size = told + 0.02 * sum(len(group) for _, group in groups)
            every = numpy.concatenate([group for _, group in groups])
            odds[every] *= size ** LANGUAGE_POWER
        return odds

    def _harmless_odds(self) -> numpy.ndarray:
        """How often each row of a harmless source is drawn among them: languages by the square root of their rows."""
        _, place, size = numpy.unique(self.langs[self.harmless], return_inverse=True, return_counts=True)
        return size[place] ** -0.5

    def _carriers(self, sources: numpy.ndarray) -> dict[str, list[str]]:
        """Short harmless sentences of each language, to put lexicon terms beside."""
        carriers: dict[str, list[str]] = collections.defaultdict(list)
        for number in numpy.flatnonzero(numpy.char.startswith(sources, "benign_")):
            if len(self.texts[number]) < 80 and len(carriers[self.langs[number]]) < 3000:
                carriers[self.langs[number]].append(self.texts[number])
        return carriers

    def _pairs(self, corpus: pathlib.Path, dictionaries: dict) -> list[tuple[str, str]]:
        """(English, translation): everyday sentences and dictionary words."""
        pairs = [pair for lang, rows in corpora.read_tatoeba(corpus).items() if lang not in self.held_out
                 for pair in rows]
        pairs += [pair for lang, rows in dictionaries.items() if lang not in self.held_out for pair in rows]
        return pairs

    @staticmethod
    def judge_lines(folder: pathlib.Path | None, judge) -> dict[str, float]:
        """How often each template line is to be drawn, from what judge(texts) says of one sentence of it."""
        generator, keys, texts, labels = random.Random(1), [], [], []
        for grammar in grammars.read_all(folder) if folder else ():
            for template in grammar.templates:
                if not template.held_out:
                    text, label = grammars.expand(grammar, template, generator)
                    keys.append(f"{grammar.lang}\t{template.text}"), texts.append(text), labels.append(label)
        if not texts:
            return {}
        decisive = [corpora.ATTRIBUTES.index("toxicity"), corpora.ATTRIBUTES.index("identity_attack")]
        truth, found = numpy.array(labels)[:, decisive], judge(texts)[:, decisive]
        wrong = numpy.where(truth == corpora.UNKNOWN, 0.0, numpy.abs(truth - found)).max(1)
        return dict(zip(keys, (KNOWN_LINE + (1 - KNOWN_LINE) * (2 * wrong).clip(max=1.0)).tolist()))

    def judge_harmless(self, judge) -> dict[str, float]:
        """The rows of sources harmless by construction that judge(texts) finds somewhat toxic or an attack on a group, and how much."""
        texts = [self.texts[number] for number in self.harmless]
        decisive = [corpora.ATTRIBUTES.index("toxicity"), corpora.ATTRIBUTES.index("identity_attack")]
        found = judge(texts)[:, decisive].max(1) if texts else ()
        return {text: round(float(value), 4) for text, value in zip(texts, found) if value >= 0.05}

    def draw_mistaken(self, found: dict[str, float]) -> None:
        """Rows that judge_harmless found are drawn more often among the harmless ones."""
        times = [1 + (MISTAKEN - 1) * min(1.0, 2 * found.get(self.texts[number], 0.0)) for number in self.harmless]
        self.harmless_odds = self._harmless_odds() * times

    # -- parts of a round ---------------------------------------------------------------------------------------------

    def _rows(self, numbers: numpy.ndarray, count: int, seed: numpy.random.Generator) -> Sample:
        return self._drawn(numbers, self.odds[numbers], count, seed)

    def _drawn(self, numbers: numpy.ndarray, odds: numpy.ndarray, count: int, seed: numpy.random.Generator) -> Sample:
        chosen = numbers[seed.choice(len(numbers), count, p=odds / odds.sum())] if len(numbers) else numbers
        texts = [self.texts[number] for number in chosen]
        generator = random.Random(int(seed.integers(1 << 62)))
        for place in numpy.flatnonzero(seed.random(len(texts)) < EMOJI_SHARE).tolist():
            texts[place] = self.emoji(texts[place], self.langs[chosen[place]], generator)
        return Sample(texts, self.labels[chosen], self.trust[chosen])

    def template_rows(self, count: int, generator: random.Random) -> Sample:
        """Toxic and harmless categories equally often; a language by the square root of its lines, English more often;
        of the lines of a category those more often that the network did not know when this training began, and those
        that speak of many groups: seen once for each of hundreds of lines, plain contempt was not learnt for all groups."""
        texts, labels = [], []
        drawn = self._drawn_lines()
        count = int(count * min(1.0, (len(drawn) + 1) / 8))  # one language's templates must not fill the share
        odds = [each.odds for each in drawn]
        while drawn and len(texts) < count:
            lines = generator.choices(drawn, odds)[0]
            text, label = lines.one(generator)
            text = grammars.dress(text, generator)
            if generator.random() < EMOJI_SHARE:
                text = self.emoji(text, lines.grammar.lang, generator)
            if generator.random() < 0.12:
                other, more = lines.one(generator)
                text, label = grammars.join((text, label), (grammars.dress(other, generator), more), lines.grammar.lang)
            elif generator.random() < 0.10 and self.carriers.get(lines.grammar.lang):
                text, label = self._padded((text, label), lines.grammar.lang, generator)
            texts.append(text)
            labels.append(label)
        return _sample(texts, labels, 0.9)

    def _drawn_lines(self) -> list["LanguageLines"]:
        """The lines of each language; read again when a file has changed, as lines are written while a training runs."""
        stamp = _stamp(self.templates)
        if stamp != self.drawn[0]:
            found = [LanguageLines.of(grammar, self.line_odds) for grammar in (grammars.read_all(self.templates) if stamp else ())
                     if grammar.lang not in self.held_out]
            self.drawn = stamp, [each for each in found if each.by_category]
        return self.drawn[1]

    def _padded(self, row: tuple[str, list[float]], lang: str, generator: random.Random) -> tuple[str, list[float]]:
        """The text among one to four harmless sentences, which change nothing of what it is."""
        for _ in range(generator.choice([1, 1, 2, 4])):
            carrier = generator.choice(self.carriers[lang]), [0.0] * len(row[1])
            row = grammars.join(row, carrier, lang) if generator.random() < 0.5 else grammars.join(carrier, row, lang)
        return row

    def lexicon_rows(self, count: int, generator: random.Random) -> Sample:
        lexicons = [lexicon for lexicon in _lexicons(self.lexicons, _stamp(self.lexicons))
                    if lexicon.terms and lexicon.lang not in self.held_out]
        odds = [min(3000, len(lexicon.terms)) ** 0.5 for lexicon in lexicons]
        texts, labels = [], []
        while lexicons and len(texts) < count:
            lexicon = generator.choices(lexicons, odds)[0]
            made = grammars.lexicon_sentence(lexicon, self.carriers.get(lexicon.lang.split("-")[0], []), generator)
            if made and made[0]:
                texts.append(made[0])
                labels.append(made[1])
        return _sample(texts, labels, 0.6)

    def snippet_rows(self, count: int, generator: random.Random) -> Sample:
        lists = generator.choices(self.snippets, [len(each) ** 0.5 for each in self.snippets], k=count) if self.snippets else []
        texts = [generator.choice(each) for each in lists]
        return _sample(texts, [[0.0] * len(corpora.LABELS)] * len(texts), SNIPPET_WEIGHT)

    def _switched_rows(self, count: int, seed: numpy.random.Generator, generator: random.Random) -> Sample:
        sample = self._rows(self.english, count, seed)
        sample.texts = [self.switch(text[:300], generator) for text in sample.texts]
        sample.weights = sample.weights * 0.7
        return sample

    def _translated_rows(self, count: int, seed: numpy.random.Generator) -> Sample:
        """Translations with the model's own judgement of their English side; toxic ones more often."""
        if self.pair_labels is None or not self.pairs:
            return _sample([], [], 1.0)
        odds = numpy.where(self.pair_labels[:, 0] < 0, 0.0, 0.04 + self.pair_labels[:, 0])
        if odds.sum() == 0:
            return _sample([], [], 1.0)
        chosen = seed.choice(len(self.pairs), count, p=odds / odds.sum())
        return Sample([self.pairs[number][1] for number in chosen], self.pair_labels[chosen],
                      numpy.full(count, 0.5, numpy.float32))

    def judge_pairs(self, judge, part: int) -> numpy.ndarray:
        """The probabilities that judge(texts) gives the English side of translations; UNKNOWN for those of other parts.

        Each of the JUDGED_PARTS parts is a share of the English sides, chosen by a hash.
        """
        english = sorted({pair[0] for pair in self.pairs if zlib.crc32(pair[0].encode()) % JUDGED_PARTS == part % JUDGED_PARTS})
        unknown = numpy.full((1, len(corpora.LABELS)), corpora.UNKNOWN, numpy.float32)
        judged = numpy.concatenate([judge(english).astype(numpy.float32), unknown]) if english else unknown
        place = {text: number for number, text in enumerate(english)}
        return judged[[place.get(pair[0], len(english)) for pair in self.pairs]]

    def round(self, count: int, seed: numpy.random.Generator) -> Sample:
        generator = random.Random(int(seed.integers(1 << 62)))
        part = {name: int(count * share) for name, share in SHARES.items()}
        parts = [self.template_rows(part["templates"], generator), self.lexicon_rows(part["lexicons"], generator),
                 self._translated_rows(part["translated"], seed), self.snippet_rows(part["snippets"], generator),
                 self._drawn(self.harmless, self.harmless_odds, part["harmless"], seed)]
        missing = sum(part[name] for name in ("templates", "lexicons", "translated", "snippets", "harmless")) - sum(len(each.texts) for each in parts)
        parts.append(self._rows(self.others, part["languages"] + missing // 2, seed))
        if len(self.english):
            parts += [self._rows(self.english, part["english"] + missing - missing // 2, seed),
                      self._switched_rows(part["switched"], seed, generator)]
        texts = [augment.augment(text, generator) for each in parts for text in each.texts]
        return Sample(texts, numpy.concatenate([each.labels for each in parts if each.texts]),
                      numpy.concatenate([each.weights for each in parts if each.texts]))


def _sample(texts: list[str], labels: list[list[float]], weight: float) -> Sample:
    width = len(corpora.LABELS)
    return Sample(texts, numpy.array(labels, numpy.float32).reshape(len(texts), width), numpy.full(len(texts), weight, numpy.float32))


def _stamp(folder: pathlib.Path | None) -> tuple:
    """Changes when a file of the folder does."""
    return tuple((path.name, path.stat().st_mtime_ns) for path in sorted(folder.glob("*"))) if folder else ()


@functools.lru_cache(maxsize=1)
def _lexicons(folder: pathlib.Path | None, _changes: tuple) -> list[grammars.Lexicon]:
    return grammars.read_lexicons(folder)
