raise RuntimeError("a medias")
