"""How long a page takes, in words."""


def minutes_text(without_code: int, with_code: int) -> str:
    """Say how long a page takes.

    Args:
        without_code: Minutes of the exercises everybody does.
        with_code: Minutes of the exercises in Python, which are optional.

    Returns:
        A sentence without its full stop: ``45 min, y 12 más si quieres programar``.
    """
    text = f"{without_code}\u00a0min"
    return f"{text}, y {with_code} más si quieres programar" if with_code else text
