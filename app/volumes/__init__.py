"""Volumes: reslicing, projections and surfaces of arrays with a place in the patient; no files, no Qt."""
