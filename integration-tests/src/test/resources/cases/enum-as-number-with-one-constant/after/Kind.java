package shop;

enum Kind {
    PRIVATE
}
