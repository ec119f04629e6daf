"""`pytest tests/golden --update-golden` writes the transcript anew; read the diff, then keep it."""


def pytest_addoption(parser):
    parser.addoption("--update-golden", action="store_true", help="write transcript.json anew")
