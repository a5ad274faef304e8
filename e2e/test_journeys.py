"""People with a cheap phone, from the first page to a dated, cited plan."""

import json
import re

import pytest
from conftest import answer, asked, begin, fill, findings, go_on, plan, shot, tick

BRICKLAYER = {
    "destination": "KZ",
    "nationality": "UZ",
    "legal_status": "visitor",
    "purpose": "work",
    "entry_date": "2026-03-02",
    "age": "30",
    "fear_of_return": "no",
    "trafficking_signs": "no",
    "employer_kind": "company",
}


@pytest.mark.parametrize("lang", ["en", "ru", "uz", "fa"])
def test_a_bricklayer_from_uzbekistan_gets_a_dated_and_cited_plan(phone, address, lang):
    begin(phone, address, lang, "papers")
    answer(phone, BRICKLAYER)
    plan(phone)
    shot(phone, f"plan-{lang}-320")
    assert phone.locator("section.duties .due").count() >= 1, "no duty has a day"
    assert phone.locator("section.stay .line").count() >= 1
    assert "KZ-" in phone.content(), "nothing is cited"
    # Every reason opens and leads to its provision.
    reason = phone.locator("section.duties details").first
    reason.locator("summary").click()
    assert reason.locator(".cites").first.is_visible()


@pytest.mark.parametrize("lang", ["en", "uz"])
def test_with_javascript_the_same_plan_comes(desk, address, lang):
    begin(desk, address, lang, "papers")
    answer(desk, BRICKLAYER)
    plan(desk)
    shot(desk, f"plan-{lang}-1100")
    assert desk.locator("section.duties .due").count() >= 1


def test_the_browsers_own_back_shows_the_question_before(phone, address):
    begin(phone, address, "en", "papers")
    assert asked(phone) == "destination"
    fill(phone, "KZ")
    go_on(phone)
    assert asked(phone) == "nationality"
    fill(phone, "UZ")
    go_on(phone)
    third = asked(phone)
    phone.go_back()
    assert asked(phone) == "nationality"
    fill(phone, "TJ")
    go_on(phone)
    assert asked(phone) == third
    assert phone.locator('input[name="f.nationality"]').get_attribute("value") == "TJ"


def test_the_pages_back_button_keeps_the_answers(phone, address):
    begin(phone, address, "ru", "papers")
    fill(phone, "RU")
    go_on(phone)
    fill(phone, "TJ")
    go_on(phone)
    phone.click('button[name="do"][value="back"]')
    assert asked(phone) == "nationality"
    assert phone.locator('select[name="v"]').input_value() == "TJ"
    phone.click('button[name="do"][value="back"]')
    assert asked(phone) == "destination"
    assert phone.locator('input[name="v"][value="RU"]').is_checked()


def test_the_language_changes_in_the_middle_and_nothing_is_lost(phone, address):
    begin(phone, address, "en", "papers")
    fill(phone, "KZ")
    go_on(phone)
    phone.locator("#languages").get_by_role("button", name="Русский").click()
    assert phone.url.endswith("/ru/ask")
    assert asked(phone) == "nationality"
    assert phone.locator('input[name="f.destination"]').get_attribute("value") == "KZ"
    assert phone.locator("html").get_attribute("lang") == "ru"


@pytest.mark.parametrize("lang", ["fa", "ur"])
def test_persian_and_urdu_run_from_right_to_left(phone, address, lang):
    phone.goto(f"{address}/{lang}/")
    assert phone.locator("html").get_attribute("dir") == "rtl"
    name, leave = phone.locator("a.name").bounding_box(), phone.locator("a.leave").bounding_box()
    assert name["x"] > leave["x"], "the name should stand at the right"
    shot(phone, f"start-{lang}-320")


def test_a_wrong_date_is_told_at_the_field_and_in_the_summary(phone, address):
    begin(phone, address, "en", "papers")
    answer(phone, {k: BRICKLAYER[k] for k in ("destination", "nationality", "legal_status", "purpose")})
    assert asked(phone) == "entry_date"
    for part, value in (("d", "30"), ("m", "2"), ("y", "2026")):
        phone.fill(f'input[name="v-{part}"]', value)
    go_on(phone)
    assert asked(phone) == "entry_date"
    summary = phone.locator(".summary")
    assert summary.is_visible() and phone.locator(".slip").is_visible()
    assert phone.locator('input[name="v-d"]').input_value() == "30", "what was typed must stay"
    summary.locator("a").click()
    assert re.search(r"#v-d$", phone.url)


def test_no_answer_is_not_taken_for_an_answer(phone, address):
    begin(phone, address, "en", "papers")
    go_on(phone)
    assert asked(phone) == "destination"
    assert phone.locator(".slip").is_visible()


def test_answers_never_stand_in_an_address_and_no_cookie_is_set(phone, address):
    seen = []
    phone.on("request", lambda r: seen.append(r.url))
    begin(phone, address, "en", "papers")
    answer(phone, BRICKLAYER)
    plan(phone)
    assert not [u for u in seen if "?" in u or "UZ" in u], seen
    assert all(u.startswith((address, "data:")) for u in seen), "something is loaded from elsewhere"
    assert phone.context.cookies() == []


def test_a_saved_page_leaves_out_what_could_harm(phone, address):
    begin(phone, address, "en", "papers")
    answer(phone, BRICKLAYER)
    plan(phone)
    with phone.expect_download() as saved:
        phone.click('button[formaction$="/plan/save"]')
    file = saved.value
    assert "sapar" not in file.suggested_filename.lower()
    text = open(file.path(), encoding="utf8").read()
    assert "fear" not in text and "afraid" not in text.lower()
    assert 'class="told"' not in text and 'class="answers"' not in text
    assert "overstay" not in text.lower()
    phone.check("#with-answers")
    with phone.expect_download() as saved:
        phone.click('button[formaction$="/plan/save"]')
    assert 'class="answers"' in open(saved.value.path(), encoding="utf8").read()


def test_the_calendar_and_the_data_agree_with_the_page(phone, address):
    begin(phone, address, "en", "papers")
    answer(phone, BRICKLAYER)
    plan(phone)
    with phone.expect_download() as saved:
        phone.click('button[formaction$="/plan/json"]')
    data = json.load(open(saved.value.path(), encoding="utf8"))
    assert data["facts"]["nationality"] == "UZ" and data["destination"] == "KZ"
    days = {d["by"] for d in data["duties"] if d["by"] and not d["withheld"] and d["state"] in ("known", "verify", "not_certain")}
    with phone.expect_download() as saved:
        phone.click('button[formaction$="/plan/calendar"]')
    calendar = open(saved.value.path(), encoding="utf8").read()
    assert days and "BEGIN:VEVENT" in calendar
    assert all(line in ("SUMMARY:A date to keep", "SUMMARY:A date to keep (verify: one source or not newest)") or not line.startswith("SUMMARY")
               for line in calendar.splitlines()), "a summary shows on a locked screen: it must be neutral"


def test_leaving_replaces_the_page(desk, address):
    desk.route("https://www.wikipedia.org/**", lambda r: r.fulfill(body="elsewhere", content_type="text/html"))
    begin(desk, address, "en", "papers")
    desk.click("a.leave")
    desk.wait_for_url("https://www.wikipedia.org/**")
    desk.go_back()
    assert "/ask" not in desk.url, "Back leads to the page that was left in a hurry"


def test_the_plan_prints_on_paper_without_buttons(desk, address):
    begin(desk, address, "en", "papers")
    answer(desk, BRICKLAYER)
    plan(desk)
    desk.emulate_media(media="print")
    assert not desk.locator("header").is_visible()
    assert not desk.locator("fieldset.keep").is_visible()
    assert desk.locator("section.duties").is_visible()


# What is known of the bricklayer before the first short questions.
BEFORE = {k: BRICKLAYER[k] for k in ("destination", "nationality", "legal_status", "purpose", "entry_date", "age")}


@pytest.mark.parametrize("width", [320, 360, 1280])
@pytest.mark.parametrize("lang", ["en", "ru", "fa"])
def test_short_questions_share_a_page_that_fits_and_is_accessible(chromium, address, lang, width):
    # axe needs scripts; the page itself does not.
    context = chromium.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()
    begin(page, address, lang, "papers")
    answer(page, BEFORE)
    facts = asked(page)
    assert isinstance(facts, tuple) and facts[:2] == ("fear_of_return", "trafficking_signs")
    shot(page, f"several-{lang}-{width}")
    assert page.locator("html").evaluate("e => e.scrollWidth") <= width
    assert findings(page) == []
    tick(page, facts[0], "no")
    go_on(page)
    shot(page, f"several-wrong-{lang}-{width}")
    assert page.locator("html").evaluate("e => e.scrollWidth") <= width
    assert page.locator(".summary li").count() == page.locator(".slip").count() == len(facts) - 1
    assert page.locator(f'input[type="radio"][name="f.{facts[0]}"][value="no"]').is_checked(), "what was ticked must stay"
    assert findings(page) == []
    context.close()


def test_short_questions_are_answered_with_the_keyboard_alone(phone, address):
    begin(phone, address, "en", "papers")
    answer(phone, BEFORE)
    facts = asked(phone)
    go_on(phone)
    # The summary leads to the first choice of each question; a space ticks it, the arrows move within its group.
    phone.locator(".summary a").first.focus()
    phone.keyboard.press("Enter")
    phone.locator(f'[id="f.{facts[0]}-1"]').focus()
    for i, fact in enumerate(facts):
        group = phone.locator(f'fieldset[id="f.{fact}"]')
        assert group.get_by_role("radio").count() == 3
        name = group.locator("legend").inner_text()
        assert phone.get_by_role("group", name=name).count() == 1, "a reader hears the question with its group"
        phone.keyboard.press("Space")
        if i % 2:
            phone.keyboard.press("ArrowDown")
        chosen = phone.locator(f'input[name="f.{fact}"]:checked')
        assert chosen.get_attribute("value") == ("no" if i % 2 else "yes")
        phone.keyboard.press("Tab")
    assert phone.locator("button:focus").inner_text() == "Continue"
    with phone.expect_navigation():
        phone.keyboard.press("Enter")
    assert asked(phone) != facts and not phone.locator(".summary").count()


def test_back_brings_several_questions_with_what_was_ticked(phone, address):
    begin(phone, address, "en", "papers")
    answer(phone, BEFORE)
    facts = asked(phone)
    for fact in facts:
        tick(phone, fact, "no")
    go_on(phone)
    phone.click('button[name="do"][value="back"]')
    assert asked(phone) == facts
    assert phone.locator('input[type="radio"][value="no"]:checked').count() == len(facts)
    tick(phone, facts[2], "yes")
    phone.click('button[formaction$="/check"]')
    assert phone.locator(f'input[name="f.{facts[2]}"]').get_attribute("value") == "yes"
