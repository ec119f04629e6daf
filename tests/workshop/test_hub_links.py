"""The links that bring lessons to a hub, and what nbgitpuller does with what learners edited."""

import subprocess
from urllib.parse import parse_qs, urlparse

import nbformat
import pytest
from conftest import ROOT
from nbgitpuller.pull import GitPuller

from exercises.publishing.pages import docnames
from exercises.workshop.hub.links import Source, link, links, main

HUB = "https://hub.example.edu"


def parts(address):
    return {name: values[0] for name, values in parse_qs(urlparse(address).query).items()}


def test_there_is_a_link_for_each_page_in_order():
    made = list(links(ROOT, HUB, Source("https://git.example/curso", "cuadernos")))
    opened = [parts(address)["urlpath"] for _, address in made]
    pages = [name.removeprefix("book/") for name in docnames(ROOT)]
    assert opened == [f"lab/tree/curso/{page}.ipynb?autodecode" for page in pages]
    assert all(title for title, _ in made)


@pytest.mark.parametrize("repository", ["https://git.example/curso", "https://git.example/curso/"])
@pytest.mark.parametrize("hub", [HUB, f"{HUB}/"])
def test_the_form_of_a_link(repository, hub):
    address = urlparse(link(hub, Source(repository, "a&b"), "calidad/escuchar.ipynb"))
    assert (address.netloc, address.path) == ("hub.example.edu", "/hub/user-redirect/git-pull")
    asked = parts(address.geturl())
    assert set(asked) == {"repo", "branch", "targetPath", "urlpath"}
    assert (asked["repo"], asked["branch"]) == (repository, "a&b")
    assert asked["targetPath"] == "curso"


def test_a_repository_that_ends_in_git_gives_the_folder_that_is_opened():
    asked = parts(link(HUB, Source("https://git.example/curso.git", "x"), "a/b.ipynb"))
    assert asked["targetPath"] == "curso"
    assert asked["urlpath"].startswith("lab/tree/curso/a/b.ipynb")


def test_the_command_prints_a_list_to_paste(capsys):
    assert main([HUB, "https://git.example/curso"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(docnames(ROOT))
    assert lines[0].startswith("- [") and "branch=cuadernos" in lines[0]


def git(folder, *arguments):
    identity = ("-c", "user.name=A", "-c", "user.email=a@example.edu")
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


def write(path, *sources):
    """A notebook whose cells keep their ids, as those of the course do."""
    cells = [nbformat.v4.new_code_cell(source, id=f"c{n}") for n, source in enumerate(sources)]
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(nbformat.v4.new_notebook(cells=cells), path)


def sources(path):
    return [cell.source for cell in nbformat.read(path, 4).cells]


def test_what_a_learner_edited_wins_and_what_they_lost_comes_back(tmp_path, monkeypatch):
    for who in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{who}_NAME", "A")
        monkeypatch.setenv(f"GIT_{who}_EMAIL", "a@example.edu")
    published = tmp_path / "curso"
    write(published / "calidad" / "una.ipynb", "a = 1", "b = 1")
    write(published / "calidad" / "otra.ipynb", "c = 1")
    git(published, "init", "-q", "-b", "cuadernos")
    git(published, "add", ".")
    git(published, "commit", "-qm", "uno")
    source = Source(f"file://{published}", "cuadernos")
    home = tmp_path / "casa"
    list(GitPuller(source.repository, str(home), branch=source.branch).pull())

    write(home / "calidad" / "una.ipynb", "a = 7", "b = 1")
    (home / "calidad" / "otra.ipynb").unlink()
    (home / "notas.txt").write_text("mías", encoding="utf-8")
    write(published / "calidad" / "una.ipynb", "a = 2", "b = 1", "d = 1")
    git(published, "commit", "-qam", "dos")
    list(GitPuller(source.repository, str(home), branch=source.branch).pull())

    assert sources(home / "calidad" / "una.ipynb")[0] == "a = 7"
    assert sources(home / "calidad" / "otra.ipynb") == ["c = 1"]
    assert (home / "notas.txt").read_text(encoding="utf-8") == "mías"
