"""`pytest tests/docs --update-screenshot` takes the picture of the README anew."""


def pytest_addoption(parser):
    parser.addoption("--update-screenshot", action="store_true", help="write lesson.png anew")
