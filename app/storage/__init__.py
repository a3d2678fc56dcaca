"""The case store: SQLite, migrations, report versions, audit trail."""
