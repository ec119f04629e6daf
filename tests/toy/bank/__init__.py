"""One small good exercise of each kind, and a prediction."""
