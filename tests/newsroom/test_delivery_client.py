"""The client's address, which forged headers must not move."""

from ipaddress import ip_address

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from newsroom.delivery.client import client_address, client_network

NOWHERE = "0.0.0.0"  # noqa: S104
PROXIES = ["10.0.0.0/8", "fd00::/8"]


def request_from(rf, peer, forwarded=None, **headers):
    if forwarded is not None:
        headers["X-Forwarded-For"] = forwarded
    return rf.get("/", headers=headers, REMOTE_ADDR=peer)


@pytest.mark.parametrize(
    ("peer", "forwarded", "expected"),
    [
        ("203.0.113.9", None, "203.0.113.9"),
        ("203.0.113.9", "198.51.100.1", "203.0.113.9"),
        ("10.0.0.1", "198.51.100.1", "198.51.100.1"),
        ("10.0.0.1", "1.1.1.1, 198.51.100.1", "198.51.100.1"),
        ("10.0.0.1", "1.1.1.1, 198.51.100.1, 10.9.9.9", "198.51.100.1"),
        ("10.0.0.1", "10.0.0.3, 10.0.0.2", "10.0.0.3"),
        ("10.0.0.1", "", "10.0.0.1"),
        ("10.0.0.1", "1.1.1.1, nonsense, 10.0.0.2", "10.0.0.2"),
        ("10.0.0.1", "2001:db8::1", "2001:db8::1"),
        ("fd00::1", "198.51.100.1", "198.51.100.1"),
        ("::ffff:10.0.0.1", "::ffff:198.51.100.1", "198.51.100.1"),
        ("fe80::1%eth0", None, "fe80::1"),
        ("", "198.51.100.1", NOWHERE),
        ("unix:", "198.51.100.1", NOWHERE),
    ],
)
def test_the_first_hop_from_the_right_that_is_no_proxy_of_ours_is_the_client(
    rf, settings, peer, forwarded, expected
):
    settings.TRUSTED_PROXIES = PROXIES

    assert client_address(request_from(rf, peer, forwarded)) == expected


def test_without_trusted_proxies_no_header_moves_the_client(rf):
    request = request_from(
        rf,
        "203.0.113.9",
        "198.51.100.1",
        **{"X-Real-IP": "198.51.100.2", "Forwarded": "for=198.51.100.3"},
    )

    assert client_address(request) == "203.0.113.9"


@pytest.mark.parametrize("name", ["X-Real-IP", "Forwarded", "Client-IP"])
def test_other_headers_are_ignored_even_from_a_trusted_proxy(rf, settings, name):
    settings.TRUSTED_PROXIES = PROXIES

    request = request_from(rf, "10.0.0.1", **{name: "198.51.100.1"})

    assert client_address(request) == "10.0.0.1"


@pytest.mark.parametrize(
    ("peer", "network"),
    [
        ("203.0.113.9", "203.0.113.9"),
        ("::ffff:203.0.113.9", "203.0.113.9"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::1", "2001:db8:1:2::/64"),
        ("2001:db8:1:3::1", "2001:db8:1:3::/64"),
        ("fe80::1%eth0", "fe80::/64"),
    ],
)
def test_limits_count_ipv6_by_the_64(rf, peer, network):
    assert client_network(request_from(rf, peer)) == network


text = st.text(st.characters(max_codepoint=255, exclude_characters="\r\n"))
address = st.ip_addresses().map(str)


@given(peer=text | address, hops=st.lists(text | address))
@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_sent_the_answer_is_an_address_that_no_outsider_chose(
    rf, settings, peer, hops
):
    settings.TRUSTED_PROXIES = PROXIES
    forged = client_address(request_from(rf, peer, ",".join(hops)))
    behind_us = client_address(
        request_from(rf, "10.0.0.1", ",".join([*hops, "198.51.100.1"]))
    )

    assert str(ip_address(forged)) == forged
    assert behind_us == "198.51.100.1"
    assert client_network(request_from(rf, peer, ",".join(hops)))
