"""How the stories are typed: long texts over several lines, blocks by name."""

BLOCK_TAGS = ("<h", "<ul>", "<ol>", "<blockquote>")


def story(**fields) -> dict:
    """One story as plain data, with every run of white space made one space."""
    return one_line(fields)


def prose(text: str) -> dict:
    """Running text. A piece that is no heading, list or quote becomes a `<p>`."""
    paragraphs = (paragraph.strip() for paragraph in text.split("\n\n"))
    return {
        "type": "rich_text",
        "text": "".join(
            paragraph if paragraph.startswith(BLOCK_TAGS) else f"<p>{paragraph}</p>"
            for paragraph in paragraphs
            if paragraph
        ),
    }


def hero(film: str, character: str, text: str, **fields) -> dict:
    fields["text"] = prose(text)["text"]
    if "spoiler" in fields:
        fields["spoiler"] = prose(fields["spoiler"])["text"]
    return {"type": "character_profile", "film": film, "character": character, **fields}


def figure(picture: str, **fields) -> dict:
    return {"type": "figure", "picture": picture, **fields}


def pull_quote(quote: str, speaker: str = "", source: str = "") -> dict:
    return {"type": "pull_quote", "quote": quote, "speaker": speaker, "source": source}


def read(slug: str, label: str = "Read") -> dict:
    return {"type": "related_story", "slug": slug, "label": label}


def film_card(film: str, note: str = "") -> dict:
    return {"type": "film_card", "film": film, "note": note}


def where_to_watch(film: str, note: str = "") -> dict:
    return {"type": "where_to_watch", "film": film, "note": note}


def one_line(value):
    if isinstance(value, str):
        return " ".join(value.split())
    if isinstance(value, list):
        return [one_line(item) for item in value]
    if isinstance(value, dict):
        return {key: one_line(item) for key, item in value.items()}
    return value
