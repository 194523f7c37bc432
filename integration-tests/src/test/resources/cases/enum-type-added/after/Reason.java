package shop;

enum Reason {
    BROKEN,
    BORED
}
