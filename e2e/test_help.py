"""People in danger, with a complaint, or in need of help; and the API against its own document."""

import os
import pathlib
import re
import subprocess
import sys

import pytest
from conftest import shot


@pytest.mark.parametrize("lang", ["en", "ru", "uz", "fa"])
def test_from_the_start_page_to_somebody_who_helps_without_an_office_of_a_state(phone, address, lang):
    phone.goto(f"{address}/{lang}/")
    phone.locator("footer a.danger").click()
    assert phone.url.endswith(f"/{lang}/danger")
    phone.locator('section:has(#who) a.button').first.click()
    phone.locator('a.button[href*="country=KZ"]').click()
    shot(phone, f"help-kz-{lang}-320")
    cards = phone.locator(".card h3").all_inner_texts()
    assert any("Sana Sezim" in c or "Сана Сезім" in c for c in cards), cards
    assert phone.locator("#h-state, #h-own").count() == 0
    assert phone.locator('a[href^="tel:"]').count() == 0, "a number is shown that nobody has called"
    # Another language shows the same list.
    phone.locator("#languages").get_by_role("link", name="English").click()
    assert "only=independent" in phone.url and "country=KZ" in phone.url


def test_the_law_of_a_country_opens_on_the_page_for_danger(phone, address):
    phone.goto(f"{address}/ru/danger")
    phone.select_option("#country", "KZ")
    phone.locator("section:has(#law) button").first.click()
    assert "country=KZ" in phone.url
    assert phone.locator("section:has(#law) .line").count() >= 4
    reason = phone.locator("section:has(#law) .line details").first
    reason.locator("summary").click()
    assert reason.locator(".cites").first.is_visible()


def test_the_list_of_a_country_is_sieved_by_keyboard(desk, address):
    desk.goto(f"{address}/en/help?country=KZ")
    before = desk.locator(".card").count()
    desk.focus("#by-topic")
    desk.keyboard.type("shelter")
    desk.focus("form.sieve button")
    desk.keyboard.press("Enter")
    desk.wait_for_url(re.compile("topic=shelter"))
    assert 0 < desk.locator(".card").count() < before


def test_schemathesis_finds_nothing_in_the_api(address, tmp_path):
    program = pathlib.Path(sys.executable).with_name("schemathesis")
    run = subprocess.run(
        [
            program, "run", f"{address}/api/openapi.json", "--url", address, "--seed", "1", "--generation-deterministic", "--max-examples", "12",
            "--phases", "examples,coverage,fuzzing", "--suppress-health-check", "all", "--no-color",
            "--checks", "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,negative_data_rejection,unsupported_method",
        ],
        capture_output=True, text=True, timeout=180, cwd=tmp_path, env={**os.environ, "NO_COLOR": "1"},
    )
    assert run.returncode == 0, run.stdout[-6000:] + run.stderr[-2000:]
    assert "POST /api/v1/advise" in run.stdout or "7 selected" in run.stdout or "Operations" in run.stdout, run.stdout
