"""Every page: accessible, narrow enough, light enough, in three ways of writing."""

import gzip
import re

import pytest
from conftest import answer, begin, fetch, findings, plan, shot

# Pages that open by their address; what is added to the portal is added here.
OPEN = [
    "/", "/danger", "/danger?country=KZ", "/complain", "/complain?country=RU", "/help", "/help?country=KZ", "/help?country=RU&only=independent",
    "/kept", "/api", "/days", "/late", "/unpaid", "/law", "/law/in/kz", "/law/in/kz/work", "/law/provision/kz.household_term", "/law/value/kz.mci",
    "/law/act/KZ-MIGRATION-2011", "/law/changes", "/law/procedures", "/tools", "/tools/assistance", "/tools/calendar", "/tools/occupations",
    "/figures", "/figures/country/KGZ", "/figures/corridor/TJK/RUS", "/figures/compare", "/figures/claims",
]
LANGS = ["en", "ru", "fa"]


@pytest.mark.parametrize("path", OPEN)
@pytest.mark.parametrize("lang", LANGS)
def test_axe_finds_nothing_on_a_page(desk, address, lang, path):
    assert desk.goto(f"{address}/{lang}{path}").status == 200
    shot(desk, f"page{re.sub('[^a-z0-9]+', '-', path)}{lang}-1100")
    assert findings(desk) == []


@pytest.mark.parametrize("lang", LANGS)
def test_axe_finds_nothing_on_questions_answers_and_plan(desk, address, lang):
    begin(desk, address, lang, "papers")
    assert findings(desk) == []
    answer(desk, {"destination": "KZ"})
    assert findings(desk) == []
    desk.click('button[name="do"][value="next"]:not(.hide)')
    assert desk.locator(".summary").is_visible()
    assert findings(desk) == []
    answer(desk, {"nationality": "UZ", "legal_status": "visitor", "purpose": "work"})
    assert findings(desk) == []
    desk.click('button[formaction$="/check"]')
    shot(desk, f"check-{lang}-1100")
    assert findings(desk) == []
    plan(desk)
    assert findings(desk) == []


@pytest.mark.parametrize("path", OPEN)
@pytest.mark.parametrize("lang", LANGS)
def test_nothing_runs_out_of_a_narrow_screen(phone, address, lang, path):
    assert phone.goto(f"{address}/{lang}{path}").status == 200
    shot(phone, f"page{re.sub('[^a-z0-9]+', '-', path)}{lang}-320")
    wide = phone.locator("html").evaluate("e => e.scrollWidth")
    assert wide <= 320, f"{wide} pixels wide"


@pytest.mark.parametrize("lang", LANGS)
def test_questions_and_plan_fit_a_narrow_screen(phone, address, lang):
    begin(phone, address, lang, "papers")
    for step in ({"destination": "KZ"}, {"nationality": "UZ"}, {"legal_status": "visitor", "purpose": "work"}):
        answer(phone, step)
        assert phone.locator("html").evaluate("e => e.scrollWidth") <= 320
    plan(phone)
    assert phone.locator("html").evaluate("e => e.scrollWidth") <= 320


def weight(address, path):
    """Bytes of a page with all it needs, as sent."""
    body, headers = fetch(f"{address}{path}")
    total = len(body)
    text = gzip.decompress(body).decode() if headers.get("content-encoding") == "gzip" else body.decode()
    for asset in set(re.findall(r'(?:href|src)="(/assets/[^"]+)"', text)):
        total += len(fetch(f"{address}{asset}")[0])
    return total


@pytest.mark.parametrize("lang", ["en", "ru", "kk", "ky", "uz", "uz-Cyrl", "tg", "fa", "ur"])
def test_the_first_page_weighs_at_most_14_kilobytes(address, lang):
    assert weight(address, f"/{lang}/") <= 14 * 1024


def test_a_whole_task_weighs_at_most_60_kilobytes(chromium, address):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    sizes = []
    page.on("requestfinished", lambda r: sizes.append(r.sizes()["responseBodySize"] + r.sizes()["responseHeadersSize"]))
    begin(page, address, "uz", "papers")
    answer(
        page,
        {"destination": "KZ", "nationality": "UZ", "legal_status": "visitor", "purpose": "work", "entry_date": "2026-03-02", "age": "30",
         "fear_of_return": "no", "trafficking_signs": "no", "employer_kind": "company"},
    )
    plan(page)
    page.wait_for_load_state()
    print(f"task: {sum(sizes)} bytes in {len(sizes)} answers")
    assert sum(sizes) <= 60 * 1024
    context.close()


@pytest.mark.parametrize("path, status", [("/en/no-such-page", 404), ("/xx/", 404), ("/en/law/provision/kz.nothing", 404)])
def test_an_address_that_does_not_exist_says_so_in_words(phone, address, path, status):
    response = phone.goto(address + path)
    assert response.status == status
    assert phone.locator("h1").is_visible()


def test_every_page_has_its_security_headers(address):
    _, headers = fetch(f"{address}/en/")
    assert "default-src 'none'" in headers["content-security-policy"] and "unsafe" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers.get("set-cookie") is None
