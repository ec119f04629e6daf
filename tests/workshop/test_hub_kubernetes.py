"""The values for Kubernetes: names that the chart has, what they must hold, and the image."""

import importlib.metadata
import re
import shlex
from pathlib import Path

import pytest
import yaml
from conftest import ROOT
from jupyterhub.app import JupyterHub
from ltiauthenticator.lti13.auth import LTI13Authenticator
from nativeauthenticator import NativeAuthenticator
from traitlets.config import Config

from exercises.workshop import hub

FOLDER = Path(hub.__file__).parent
VALUES = {
    name: yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))
    for name in ("zero-to-jupyterhub", "zero-to-jupyterhub-lti")
}
CHART = yaml.safe_load(Path(__file__).with_name("chart_4.4.yaml").read_text(encoding="utf-8"))
OURS = VALUES["zero-to-jupyterhub"]
DOCKERFILE = (FOLDER / "Dockerfile").read_text(encoding="utf-8")

FORMS = {
    "any": object,
    "flag": bool,
    "text": str,
    "number": (int, float),
    "list": list,
}
#: What may stand below `hub.config`: the chart refuses what is no class of JupyterHub's.
CLASSES = {
    "JupyterHub": JupyterHub,
    "Authenticator": NativeAuthenticator.__mro__[1],
    "NativeAuthenticator": NativeAuthenticator,
    "LTI13Authenticator": LTI13Authenticator,
}


def problems(values, known, path=()):
    for name, value in values.items():
        here = ".".join((*path, name))
        if name not in known:
            yield f"{here}: the chart has no such name"
        elif isinstance(known[name], dict):
            yield from problems(value, known[name], (*path, name))
        elif known[name] == "texts":
            if not all(isinstance(each, str) for each in value.values()):
                yield f"{here}: texts, in quotes"
        elif not isinstance(value, FORMS[known[name]]) or (
            isinstance(value, bool) and known[name] == "number"
        ):
            yield f"{here}: not a {known[name]}"


@pytest.mark.parametrize("name", VALUES)
def test_the_chart_has_every_name(name):
    assert list(problems(VALUES[name], CHART)) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"singleuser": {"networkPolicy": {"egressAllowRule": {}}}},
        {"cull": {"timeout": "3600"}},
        {"singleuser": {"extraEnv": {"EDICION": 0}}},
        {"cul": {}},
    ],
)
def test_a_wrong_name_or_form_is_seen(wrong):
    assert list(problems(wrong, CHART))


@pytest.mark.parametrize("name", VALUES)
def test_jupyterhub_and_its_ways_in_have_every_option(name):
    """As JupyterHub reads them: the classes themselves say what they do not know."""
    for class_name, options in VALUES[name]["hub"]["config"].items():
        known = CLASSES[class_name].class_traits(config=True)
        assert set(options) <= set(known), class_name


def test_the_ways_in_take_the_values():
    LTI13Authenticator(config=Config(VALUES["zero-to-jupyterhub-lti"]["hub"]["config"]))
    native = NativeAuthenticator.class_traits(config=True)
    for name, value in OURS["hub"]["config"]["NativeAuthenticator"].items():
        native[name]._validate(NativeAuthenticator.__new__(NativeAuthenticator), value)
    offered = {
        each.name for each in importlib.metadata.entry_points(group="jupyterhub.authenticators")
    }
    assert OURS["hub"]["config"]["JupyterHub"]["authenticator_class"] in offered


def test_nothing_of_a_learner_gets_out():
    policy = OURS["singleuser"]["networkPolicy"]
    open_ways = {name for name, is_open in policy["egressAllowRules"].items() if is_open}
    assert policy["enabled"] and policy["egress"] == []
    assert all(name.startswith("dnsPorts") for name in open_ways)
    assert OURS["singleuser"]["cloudMetadata"]["blockWithIptables"]
    assert not OURS["singleuser"]["allowPrivilegeEscalation"]
    assert not OURS["hub"]["config"]["JupyterHub"]["admin_access"]
    assert OURS["proxy"]["https"]["enabled"]


def test_limits_are_limits():
    memory, cpu = OURS["singleuser"]["memory"], OURS["singleuser"]["cpu"]
    units = {"M": 1e6, "G": 1e9}
    guaranteed, limit = (
        float(memory[k][:-1]) * units[memory[k][-1]] for k in ("guarantee", "limit")
    )
    assert guaranteed < limit and cpu["guarantee"] < cpu["limit"]


def test_there_is_no_secret_in_the_values():
    text = "".join((FOLDER / f"{name}.yaml").read_text(encoding="utf-8") for name in VALUES)
    names = re.findall(r"^\s*(\w*(?:secret|token|password|key))\s*:\s*\S", text, re.M | re.I)
    assert set(names) <= {"check_common_password", "username_key"}


def test_the_image_copies_what_is_here_and_starts_what_the_values_start():
    copied = [shlex.split(line)[1:-1] for line in re.findall(r"^COPY .*", DOCKERFILE, re.M)]
    assert copied
    for name in (name for names in copied for name in names):
        assert (ROOT / name).exists(), name
    command = re.search(r"^CMD (\[.*\])", DOCKERFILE, re.M)[1]
    assert yaml.safe_load(command) == OURS["singleuser"]["cmd"]
    assert f"--uid {1000}" in DOCKERFILE


def test_hub_and_image_have_the_same_jupyterhub():
    """4.4 of the chart runs JupyterHub 5.5: another one in the image would not be understood."""
    assert importlib.metadata.version("jupyterhub").startswith("5.5.")
