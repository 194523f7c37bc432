package shop;

enum State {
    NEW,
    SHIPPING
}
