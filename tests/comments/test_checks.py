from comments.checks import check_targets


def test_the_targets_of_the_site_can_carry_threads():
    assert check_targets(None) == []


def test_a_model_that_cannot_carry_a_thread_is_named(settings):
    settings.COMMENT_TARGETS = ["films.person", "films.nothing", "nonsense"]

    found = [(problem.id, problem.msg) for problem in check_targets(None)]

    assert [number for number, _text in found] == [
        "comments.E002",
        "comments.E001",
        "comments.E001",
    ]
    assert "films.person" in found[0][1]
    assert "comments_are_public" in found[0][1]
