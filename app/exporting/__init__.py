"""What leaves the program: PDF and images."""
