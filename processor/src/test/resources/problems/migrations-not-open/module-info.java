module shop {}
