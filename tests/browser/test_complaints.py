"""The control of every browser test: whatever goes wrong on a page is noticed."""

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

WRONG = {
    "script: ": "setTimeout(() => { throw new Error('broken'); })",
    "console: broken": "console.error('broken')",
    "Content Security Policy": """() => {
        const script = document.createElement("script");
        script.textContent = "1";
        document.body.append(script);
    }""",
    "request: 404": """() => {
        document.body.append(Object.assign(new Image(), { src: "/static/none.png" }));
    }""",
}


@pytest.mark.parametrize("complaint", WRONG)
def test_what_goes_wrong_on_a_page_is_complained_of(page, complaints, complaint):
    page.goto("/admin/login/")

    page.evaluate(WRONG[complaint])
    page.wait_for_load_state("networkidle")

    complaints.expect(complaint)
