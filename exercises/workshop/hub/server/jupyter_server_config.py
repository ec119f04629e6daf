"""A learner's server: JupyterLab in Spanish, no news, no other host, nothing left running."""

from pathlib import Path

c = get_config()  # type: ignore[name-defined]  # noqa: F821, Jupyter's own

c.ServerApp.root_dir = str(Path.home())
c.ServerApp.default_url = "/lab/tree/empezar/index.ipynb"

# Servers of a room share a network, where a kernel's messages are signed but not hidden.
c.KernelManager.transport = "ipc"

# A notebook that nobody has open loses its kernel, not its text.
c.MappingKernelManager.cull_idle_timeout = 30 * 60  # seconds
c.MappingKernelManager.cull_interval = 5 * 60

c.LabApp.app_settings_dir = str(Path(__file__).parent)
c.LabApp.news_url = None
c.LabApp.check_for_updates_class = "jupyterlab.NeverCheckForUpdate"
c.LabApp.extension_manager = "readonly"

# Looking for language servers costs each start a second, and none is installed.
c.LanguageServerManager.autodetect = False
