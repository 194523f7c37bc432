package shop;

enum Size {
    S,
    L
}
