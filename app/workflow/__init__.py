"""What a person starts: open, analyze, draft, sign, export; no Qt."""
