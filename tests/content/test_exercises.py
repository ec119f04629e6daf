"""Every exercise can be solved, in edition 0 and nineteen more.

`exercise_problems` gives each its own solution and each named mistake, and looks at the verdicts.
"""

import pytest
from content.every_edition import EXERCISES, editions_of

from exercises.publishing.exercise_refusals import exercise_problems


@pytest.mark.parametrize("name", EXERCISES)
def test_it_is_not_refused_in_any_edition(name):
    assert list(exercise_problems(EXERCISES[name], editions_of(EXERCISES[name]))) == []
