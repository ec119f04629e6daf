"""The learner's own documents: progress, which travels with them, and hand-ins, which they send."""
