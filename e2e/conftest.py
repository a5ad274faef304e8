"""The portal as a server of its own for the whole run, and a browser that speaks like a user."""

import os
import pathlib
import re
import subprocess
import urllib.request

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

# Every test sees this day, so that answers stay what they are.
TODAY = "2026-03-09"
SHOTS = pathlib.Path(os.environ.get("SHOTS", "shots"))
CHROMIUM = next((p for p in ("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome") if os.path.exists(p)), None)


@pytest.fixture(scope="session")
def address():
    """Where the portal listens: on this machine, on a free port."""
    server = subprocess.Popen(
        [os.environ["SAPAR"], "serve", "--listen", "127.0.0.1:0", "--today", TODAY, "--lang", "en"],
        stderr=subprocess.PIPE,
        text=True,
    )
    line = server.stderr.readline()
    found = re.search(r"http://[0-9.:]+", line)
    assert found, f"the portal did not start: {line}"
    yield found.group()
    server.terminate()
    assert server.wait(timeout=20) == 0, "the portal did not stop when it was told to"


@pytest.fixture(scope="session")
def chromium():
    assert CHROMIUM, "no Chromium here (Debian: chromium)"
    with sync_playwright() as p:
        browser = p.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def phone(chromium):
    """A cheap phone: narrow, no JavaScript."""
    context = chromium.new_context(viewport={"width": 320, "height": 640}, java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.fixture
def desk(chromium):
    """A desk with JavaScript."""
    context = chromium.new_context(viewport={"width": 1100, "height": 800})
    yield context.new_page()
    context.close()


def shot(page, name):
    """A picture of the whole page, to be looked at."""
    SHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=str(SHOTS / f"{name}.png"), full_page=True)


def begin(page, address, lang, need):
    """Opens the start page and the door of a need."""
    page.goto(f"{address}/{lang}/")
    page.click(f'button[name="need"][value="{need}"]')


def asked(page):
    """The fact that the page asks for; a tuple of several, None if it asks for none."""
    now = tuple(page.locator('input[name="now"]').evaluate_all("all => all.map(e => e.value)"))
    return now if len(now) > 1 else next(iter(now), None)


def tick(page, fact, value):
    """Answers one of several questions on the page."""
    page.check(f'input[type="radio"][name="f.{fact}"][value="{value}"]')


def fill(page, value):
    """Fills in the answer to the question on the page."""
    if page.locator('input[type="radio"][name="v"]').count():
        page.check(f'input[name="v"][value="{value}"]')
    elif page.locator('select[name="v"]').count():
        page.select_option('select[name="v"]', value)
    elif page.locator('input[name="v-d"]').count():
        year, month, day = value.split("-")
        page.fill('input[name="v-d"]', str(int(day)))
        page.fill('input[name="v-m"]', str(int(month)))
        page.fill('input[name="v-y"]', year)
    else:
        page.fill('input[name="v"]', value)


def go_on(page):
    page.click('button[name="do"][value="next"]:not(.hide)')


def answer(page, told, most=60):
    """Answers the questions that come, from `told`; what is not told is "I do not know". Ends on the page with all answers or after
    the last fact of `told`."""
    left = set(told)
    for _ in range(most):
        fact = asked(page)
        if fact is None or not left:
            return
        if isinstance(fact, tuple):
            for f in fact:
                tick(page, f, told.get(f, "?"))
            go_on(page)
            assert asked(page) != fact, f"the answers to {fact} were not taken: {page.locator('.summary').all_inner_texts()}"
            left.difference_update(fact)
        elif fact in told:
            fill(page, told[fact])
            go_on(page)
            assert asked(page) != fact, f"the answer {told[fact]} to {fact} was not taken: {page.locator('.summary').all_inner_texts()}"
            left.discard(fact)
        else:
            page.click('button[name="do"][value="unknown"]')


def plan(page):
    """From a question or the list of answers to the plan."""
    page.locator('main button[formaction$="/plan"], main form[action$="/plan"] button:not(.hide):not(.link)').first.click()


def findings(page):
    """What axe finds: rules of WCAG 2.2 A and AA and axe's best practices."""
    result = Axe().run(page).response
    return [(v["id"], [n["html"][:160] for n in v["nodes"]][:3]) for v in result["violations"]]


def fetch(url):
    """The body of a page as it is sent, compressed."""
    request = urllib.request.Request(url, headers={"accept-encoding": "gzip", "accept-language": "uz"})
    with urllib.request.urlopen(request, timeout=20) as response:
        return response.read(), response.headers
