# SPDX-License-Identifier: Apache-2.0
"""Starts the real sandbox, signs in to both of its services, and calls it."""
import base64
import hashlib
import json
import secrets
import subprocess
import urllib.error
import urllib.parse
import urllib.request


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_args, **_kwargs):
        return None


_OPENER = urllib.request.build_opener(_NoRedirect, urllib.request.ProxyHandler({}))


def call(method, url, headers=None, body=None):
    """Status, headers and body of one exchange; redirects are not followed."""
    request = urllib.request.Request(url, data=body, headers=headers or {}, method=method)
    try:
        with _OPENER.open(request, timeout=60) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


def form(fields):
    return urllib.parse.urlencode(fields).encode()


class Sandbox:
    """A running tieout-sandbox with these switches. Use as a context manager."""

    def __init__(self, program, *knobs):
        arguments = [program, "--seed", "3", "--limits", "off"]
        for knob in knobs:
            arguments += ["--knob", knob]
        self._process = subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True)
        self.endpoints = json.loads(self._process.stdout.readline())
        self._tokens = {}

    def __enter__(self):
        return self

    def __exit__(self, *_details):
        self._process.terminate()
        self._process.wait(timeout=30)

    def play(self, **command):
        status, _, body = call("POST", self.endpoints["controlUrl"], body=json.dumps(command).encode())
        assert status == 200, (command, body)
        return json.loads(body)

    def _code(self, service, extra):
        side = self.endpoints[service]
        query = {
            "response_type": "code",
            "client_id": side["clientId"],
            "redirect_uri": side["redirectUris"][0],
            "state": "s1",
            **extra,
        }
        status, headers, body = call("GET", side["authorizeUrl"] + "?" + urllib.parse.urlencode(query))
        assert status in (302, 303), (status, body[:300])
        back = urllib.parse.parse_qs(urllib.parse.urlsplit(headers["Location"]).query)
        assert back["state"] == ["s1"], back
        return back["code"][0]

    def sign_in(self):
        """Fetches both access tokens; the answers come back for checking."""
        verifier = secrets.token_urlsafe(48)
        digest = hashlib.sha256(verifier.encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        xero = self.endpoints["xero"]
        code = self._code(
            "xero",
            {"scope": xero["scopes"] + " accounting.payments", "code_challenge": challenge, "code_challenge_method": "S256"},
        )
        answers = {
            "xero": self._token(
                "xero",
                {
                    "grant_type": "authorization_code",
                    "client_id": xero["clientId"],
                    "code": code,
                    "redirect_uri": xero["redirectUris"][0],
                    "code_verifier": verifier,
                },
            )
        }
        procore = self.endpoints["procore"]
        answers["procore"] = self._token(
            "procore",
            {
                "grant_type": "authorization_code",
                "client_id": procore["clientId"],
                "client_secret": procore["clientSecret"],
                "code": self._code("procore", {}),
                "redirect_uri": procore["redirectUris"][0],
            },
        )
        return answers

    def _token(self, service, fields):
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        status, _, body = call("POST", self.endpoints[service]["tokenUrl"], headers, form(fields))
        assert status == 200, body
        answer = json.loads(body)
        self._tokens[service] = answer["access_token"]
        return answer

    def bearer(self, service):
        return {"Authorization": "Bearer " + self._tokens[service], "Accept": "application/json"}
