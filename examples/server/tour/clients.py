"""Published PyPI clients of Perspective and of OpenAI against a running server.

Usage: python clients.py URL
"""

import sys

import openai
from googleapiclient import discovery
from googleapiclient.errors import HttpError
from perspective import PerspectiveAPI

BASE = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8080"


def google_api_python_client():
    """The client of Perspective's own documentation; only the discovery URL differs."""
    client = discovery.build(
        "commentanalyzer",
        "v1alpha1",
        developerKey="any",
        discoveryServiceUrl=BASE + "/$discovery/rest?version=v1alpha1",
        static_discovery=False,
    )
    request = {
        "comment": {"text": "friendly greetings from python"},
        "requestedAttributes": {"TOXICITY": {}},
    }
    response = client.comments().analyze(body=request).execute()
    assert response["attributeScores"]["TOXICITY"]["summaryScore"]["value"] < 0.5
    assert response["languages"] == ["en"]
    suggestion = {
        "comment": {"text": "you stupid idiot"},
        "attributeScores": {"TOXICITY": {"summaryScore": {"value": 0.95}}},
        "clientToken": "token",
    }
    assert client.comments().suggestscore(body=suggestion).execute() == {"clientToken": "token"}
    request["languages"] = ["tlh"]
    try:
        client.comments().analyze(body=request).execute()
        raise AssertionError("an unknown language was accepted")
    except HttpError as error:
        assert error.resp.status == 400
        assert "LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE" in str(error)
        assert error.error_details[0]["languageNotSupportedByAttributeError"]["attribute"] == "TOXICITY"


def perspective():
    api = PerspectiveAPI("any")
    api.api_client.url = BASE + "/v1alpha1/{endpoint}"
    answer = api.analyze_comment(
        "Hello there. You stupid idiot.",
        requested_attributes={"INSULT": {"scoreThreshold": 0.1}, "TOXICITY": {}},
        span_annotations=True,
        languages=["en"],
        do_not_store=True,
        client_token="token",
    )
    assert len(answer["attributeScores"]["TOXICITY"]["spanScores"]) == 2
    assert answer["clientToken"] == "token"


def openai_client():
    client = openai.OpenAI(api_key="any", base_url=BASE + "/v1")
    answer = client.moderations.create(input=["you stupid idiot", "hello"])
    assert [result.flagged for result in answer.results] == [True, False]
    assert answer.results[0].categories.harassment
    assert answer.results[0].category_scores.self_harm == 0
    assert answer.results[0].category_applied_input_types.harassment == ["text"]
    try:
        client.moderations.create(input=[])
        raise AssertionError("an empty list was accepted")
    except openai.BadRequestError as error:
        assert error.type == "invalid_request_error"


for name, visit in {
    "google-api-python-client 2.202.0 (PyPI)": google_api_python_client,
    "perspective 1.0.3 (PyPI)": perspective,
    "openai 3.54.0 (PyPI)": openai_client,
}.items():
    visit()
    print(name + ": passed")
