"""What lies in files, folders, discs and archives, by headers alone."""
