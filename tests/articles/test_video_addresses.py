"""Which addresses are a video's, and which only look like one."""

import pytest

from articles.blocks.video_addresses import VideoAddressError, read_address

YOUTUBE = ("youtube", "dQw4w9WgXcQ")
VIMEO = ("vimeo", "76979871")


@pytest.mark.parametrize(
    ("address", "video"),
    [
        ("https://www.youtube.com/watch?v=dQw4w9WgXcQ", YOUTUBE),
        ("http://youtube.com/watch?v=dQw4w9WgXcQ", YOUTUBE),
        ("https://m.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ&t=90s", YOUTUBE),
        ("https://music.youtube.com/watch?v=dQw4w9WgXcQ&list=RD1", YOUTUBE),
        ("https://YOUTU.BE/dQw4w9WgXcQ?si=abc", YOUTUBE),
        ("youtu.be/dQw4w9WgXcQ", YOUTUBE),
        ("https://www.youtube.com/shorts/dQw4w9WgXcQ", YOUTUBE),
        ("https://www.youtube.com/live/dQw4w9WgXcQ?feature=share", YOUTUBE),
        ("https://www.youtube.com/embed/dQw4w9WgXcQ?start=5", YOUTUBE),
        ("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ", YOUTUBE),
        ("https://www.youtube.com:443/watch?v=dQw4w9WgXcQ", YOUTUBE),
        ("https://vimeo.com/76979871", VIMEO),
        ("www.vimeo.com/76979871#t=10s", VIMEO),
        ("https://vimeo.com/channels/staffpicks/76979871", VIMEO),
        ("https://vimeo.com/groups/animation/videos/76979871", VIMEO),
        ("https://vimeo.com/showcase/123/video/76979871", VIMEO),
        ("https://player.vimeo.com/video/76979871?h=8272103f6e", VIMEO),
    ],
)
def test_an_address_names_its_video(address, video):
    assert read_address(address) == video


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ", "leads to"),
        ("https://evil.example/youtube.com/watch?v=dQw4w9WgXcQ", "leads to"),
        ("https://notyoutube.com/watch?v=dQw4w9WgXcQ", "leads to"),
        ("https://www.youtube.com./watch?v=dQw4w9WgXcQ", "leads to"),
        ("https://www.уoutube.com/watch?v=dQw4w9WgXcQ", "leads to"),  # Cyrillic
        ("https://www.youtube.com@evil.example/watch?v=dQw4w9WgXcQ", "behind an @"),
        ("https://evil@www.youtube.com/watch?v=dQw4w9WgXcQ", "behind an @"),
        ("https://www.youtube.com:8443/watch?v=dQw4w9WgXcQ", "port 8443"),
        ("http://vimeo.com:443/76979871", "port 443"),
        ("https://www.youtube.com:port/watch?v=dQw4w9WgXcQ", "is no address"),
        ("https://[www.youtube.com/watch?v=dQw4w9WgXcQ", "is no address"),
        ("ftp://www.youtube.com/watch?v=dQw4w9WgXcQ", "begins with “ftp:”"),
        ("javascript://youtube.com/%0aalert(1)", "begins with “javascript:”"),
        ("javascript:alert(1)", "is no address"),
        ("//www.youtube.com/watch?v=dQw4w9WgXcQ", "leads to “”"),
        ("https://www.youtube.com\\@evil.example/", "a sign that no address has"),
        ("https://www.youtube.com/watch?v=dQw4w9W gXcQ", "a space"),
        ("https://www.youtube.com/watch?v=dQw4w9WgXcQ\n", "a space"),
        ("https://www.youtube.com/watch?v=short", "names no video"),
        ("https://www.youtube.com/watch?v=dQw4w9WgXc%3C", "names no video"),
        ("https://www.youtube.com/@channel", "names no video"),
        ("https://vimeo.com/staffpicks", "names no video"),
        ("https://vimeo.com/٧٦٩٧٩٨٧١", "names no video"),
        ("https://vimeo.com/76979871/8272103f6e", "is a private link"),
        ("dQw4w9WgXcQ", "leads to “dqw4w9wgxcq”"),
        ("", "leads to “”"),
    ],
)
def test_a_look_alike_is_refused_by_its_name_with_the_way_out(address, why):
    with pytest.raises(VideoAddressError) as refusal:
        read_address(address)

    message = str(refusal.value)
    assert message.startswith(f"“{address}” ")
    assert why in message
    assert "https://vimeo.com/" in message
