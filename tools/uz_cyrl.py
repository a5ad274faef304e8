#!/usr/bin/env python3
"""Writes the Uzbek texts in Cyrillic from those in Latin: locales/uz-Cyrl/*.ftl and laws/*/uz-Cyrl.ftl.

The rules are those of the Uzbek alphabets of 1995 (Latin) and 1940 (Cyrillic); words that the rules do not reach (loan words with the
letters ц, ь, ъ) stand in the list below. Run it after every change of the Latin texts: `python3 tools/uz_cyrl.py`; with `--check` it
only says whether they are in step.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
HEAD = "### Made from the Uzbek texts in Latin by tools/uz_cyrl.py; do not edit by hand."

# Loan words as they are written in Cyrillic, by their beginning.
LOANS = {
    "inspeksiya": "инспекция", "konvensiya": "конвенция", "infeksiya": "инфекция", "aksiya": "акция", "sanksiya": "санкция",
    "funksiya": "функция", "instruksiya": "инструкция", "reaksiya": "реакция", "redaksiya": "редакция", "sessiya": "сессия",
    "pensiya": "пенсия", "litsenziya": "лицензия", "obyekt": "объект", "subyekt": "субъект", "budjet": "бюджет", "kalendar": "календарь",
    "tabel": "табель", "nenets": "ненец", "yanvar": "январь", "fevral": "февраль", "aprel": "апрель", "iyun": "июнь", "iyul": "июль",
    "sentabr": "сентябрь", "oktabr": "октябрь", "noyabr": "ноябрь", "dekabr": "декабрь", "rol": "роль", "fayl": "файл",
    "medal": "медаль", "detal": "деталь", "model": "модель", "mebel": "мебель", "sirk": "цирк", "sex": "цех", "sement": "цемент",
    "fransiya": "франция", "shveysariya": "швейцария", "gretsiya": "греция", "avgust": "август", "may": "май",
    "sertifikat": "сертификат", "protsent": "процент", "ofitser": "офицер", "manfaat": "манфаат", "sentner": "центнер",
    "yevropa": "европа", "yevroosiyo": "евроосиё", "porsiya": "порция", "mototsikl": "мотоцикл", "velosiped": "велосипед",
    "bosniya": "босния", "vyetnam": "вьетнам", "ijtimoiy": "ижтимоий", "markaz": "марказ", "konsullik": "консуллик", "konsul": "консул",
}
# Left as they are: names that stand like this on a screen or paper.
KEEP = re.compile(r"(`[^`]*`|\{[^{}]*\}|https?://\S+|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+|\b(?:sulh ceza hâkimliği|eQonaq|ruID|Pak Soft Skills|PakSoftSkills|İŞKUR|egov|Egov|elicense|evisa|C3|JSON|Sapar|ISCO|CSV|SVG|XLSX|"
                  r"SDMX|PDF|API|OpenAPI|SHARP|SEHER|EPS|KZT|RUB|KGS|UZS|TJS|USD|EUR|Ctrl|Esc|Escape|IP|HTML|ICS|[A-Z]{2,3}-[A-Z0-9-]+)\b|@[A-Za-z0-9_]+)")
PAIRS = [("sʼh", "сҳ"), ("yoʻ", "йў"), ("oʻ", "ў"), ("gʻ", "ғ"), ("sh", "ш"), ("ch", "ч"), ("yo", "ё"), ("yu", "ю"), ("ya", "я"), ("ye", "е")]
ONE = dict(zip("abdefghijklmnopqrstuvxyzʼ", "абдефгҳижклмнопқрстувхйзъ"))
VOWELS = set("aeiou")


def word(text):
    """One word in lower case."""
    for loan, cyrillic in LOANS.items():
        if text.startswith(loan):
            return cyrillic_tail(cyrillic, text[len(loan):])
    text = re.sub(r"ts(?=iy|ion|ent|ip|enz|ient)", "ц", text)
    text = re.sub(r"(?<=[kn])s(?=iya)", "ц", text)
    out, i = "", 0
    while i < len(text):
        for latin, cyrillic in PAIRS:
            if text.startswith(latin, i):
                out += cyrillic
                i += len(latin)
                break
        else:
            c = text[i]
            before = text[i - 1] if i else ""
            if c == "e" and (not before or before in VOWELS or before in "ʻ"):
                out += "э"
            else:
                out += ONE.get(c, c)
            i += 1
    return out


def cyrillic_tail(stem, tail):
    # A soft sign falls before a suffix: январь, январда.
    rest = word("b" + tail)[1:] if tail else ""
    if stem.endswith("ь") and rest:
        stem = stem[:-1]
    return stem + rest


def cased(text):
    lower = word(text.lower())
    if text.isupper() and len(text) > 1:
        return lower.upper()
    short = re.fullmatch(r"([A-Z]{2,})([a-zʻʼ]+)", text)
    if short:
        # An abbreviation with its suffix: only the abbreviation stays in capitals.
        return word(short.group(1).lower()).upper() + cyrillic_tail("", short.group(2))
    if text[:1].isupper():
        return lower[:1].upper() + lower[1:]
    return lower


def sentence(text):
    parts = KEEP.split(text)
    return "".join(p if i % 2 else re.sub(r"[A-Za-zʻʼ]+", lambda m: cased(m.group()), p) for i, p in enumerate(parts))


def placeables(text):
    """Everything outside of { … }, but the branches of a selector inside too."""
    return sentence(text)


def interface(text):
    lines = []
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        head = re.match(r"^([a-zA-Z][a-zA-Z0-9_-]* =)(.*)$", line) or re.match(r"^(\s+\*?\[[a-z0-9]+\])(.*)$", line)
        before, rest = (head.group(1), head.group(2)) if head else ("", line)
        selector = re.search(r"\{ \$[a-zA-Z0-9_-]+ ->\s*$", rest)
        tail = ""
        if selector:
            rest, tail = rest[: selector.start()], rest[selector.start():]
        lines.append(before + placeables(rest) + tail)
    return "\n".join(lines).strip("\n")


def laws(text):
    lines = []
    for line in text.splitlines():
        if line.startswith("#") or line.startswith("    .reviewed"):
            continue
        name, eq, rest = line.partition(" = ")
        lines.append(line if line.startswith("    .of") or not eq else f"{name} = {sentence(rest)}")
    return "\n".join(lines).strip("\n")


def main():
    jobs = [(p, ROOT / "locales/uz-Cyrl" / p.name, interface) for p in sorted((ROOT / "locales/uz").glob("*.ftl"))]
    jobs += [(p, p.with_name("uz-Cyrl.ftl"), laws) for p in sorted(ROOT.glob("laws/*/uz.ftl"))]
    stale = []
    for source, target, convert in jobs:
        new = f"{HEAD}\n{convert(source.read_text(encoding='utf8'))}\n"
        if not target.exists() or target.read_text(encoding="utf8") != new:
            stale.append(target.relative_to(ROOT))
            if "--check" not in sys.argv:
                target.write_text(new, encoding="utf8")
    if "--check" in sys.argv and stale:
        sys.exit(f"not in step with the Latin texts, run tools/uz_cyrl.py: {', '.join(map(str, stale))}")


main()
